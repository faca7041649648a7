/// In what two descriptions ask for two things.
public enum ContentDifference: Hashable, Sendable, CaseIterable {
  /// Two numbers of documents (文号).
  case documentNumber
  case year
  /// Two lots, buildings, phases, sums.
  case number
  case place
  /// Two kinds of paper about one matter: a contract, a list of names.
  case kind
  /// Each names a matter or a person that the other does not.
  case matter
  /// One asks for much more than the other.
  case extent
}
