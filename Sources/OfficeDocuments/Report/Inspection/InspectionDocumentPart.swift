public import Disclosure

/// One of the eight parts: its text, and the tables behind it.
public struct InspectionDocumentPart: Hashable, Sendable {
  public let part: InspectionPart
  public let blocks: [ReportBlock]
  public let tables: [DocumentTable]

  /// - Parameter text: one paragraph a line.
  init(_ part: InspectionPart, text: String, _ report: SelfInspectionReport) {
    self.part = part
    blocks = ReportBlock.blocks(of: text)
    tables =
      switch part {
      case .withheld:
        InspectionSource.allCases.enumerated().map { index, source in
          DocumentTable(report.figures[source], of: source, number: index + 1)
        }
      case .organisation, .topics, .conversions, .secrecyReview, .catalogue, .problems, .nextSteps: []
      }
  }

  var isUnfinished: Bool { blocks.contains(where: \.isPrompt) }
}
