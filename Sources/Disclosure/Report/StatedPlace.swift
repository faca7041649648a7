/// Where the text of a report states a figure.
public struct StatedPlace: Hashable, Sendable {
  public let part: AnnualPart
  /// The words around the figure, as they stand in the text.
  public let clause: String

  public init(part: AnnualPart, clause: String) {
    self.part = part
    self.clause = clause
  }
}
