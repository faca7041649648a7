/// A table of a paper. Its header rows stand again on every sheet that it goes on to.
public struct DocumentTable: Hashable, Sendable {
  /// Which table it is, for whoever lays it out, as `table3`.
  public let role: String
  /// Above the table; nil for none.
  public let caption: String?
  /// Of each column, in hundredths of the table.
  public let widths: [Int]
  public var header: [[DocumentCell]]
  public var body: [[DocumentCell]]

  public init(
    role: String, caption: String? = nil, widths: [Int], header: [[DocumentCell]] = [],
    body: [[DocumentCell]] = []
  ) {
    self.role = role
    self.caption = caption
    self.widths = widths
    self.header = header
    self.body = body
  }
}
