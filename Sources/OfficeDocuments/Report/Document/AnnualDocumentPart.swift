public import Disclosure

/// One of the six parts: its text, and the table behind it.
public struct AnnualDocumentPart: Hashable, Sendable {
  /// Which of the six.
  public let part: AnnualPart
  /// Its text, above the table.
  public let blocks: [ReportBlock]
  /// The table that the form puts into the part.
  public let table: ReportTable?

  /// - Parameter text: one paragraph a line.
  init(_ part: AnnualPart, text: String) {
    self.part = part
    blocks = ReportBlock.blocks(of: text)
    table =
      switch part {
      case .proactiveDisclosure: .table2
      case .applications: .table3
      case .disputes: .table4
      case .overview, .problems, .other: nil
      }
  }

  var isUnfinished: Bool { blocks.contains(where: \.isPrompt) }
}
