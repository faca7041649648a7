/// Which withheld thing is inspected.
public enum InspectionSubject: Hashable, Sendable {
  case item(ItemReference)
  /// By its number in the catalogue.
  case paper(Int)
}
