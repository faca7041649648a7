/// A table of a report in words, for a page and for a terminal.
public struct PrintedTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public let heading: String
    /// In hundredths of the table.
    public let width: Int
    public let isNumber: Bool

    init(_ heading: String, width: Int, isNumber: Bool = false) {
      self.heading = heading
      self.width = width
      self.isNumber = isNumber
    }
  }

  public let title: String
  public let columns: [Column]
  public let rows: [[String]]
}
