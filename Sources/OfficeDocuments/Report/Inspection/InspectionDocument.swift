public import Disclosure

/// The self-inspection report as a text: eight parts with their tables, and three annexes.
///
/// Every figure that the templates state is taken from the lists of the annexes. Source: the Regulation, Arts. 18, 44.
public struct InspectionDocument: Sendable {
  public let report: SelfInspectionReport
  public let parts: [InspectionDocumentPart]
  public let annexes: [InspectionAnnex]

  /// - Parameters:
  ///   - report: figures, lists and words.
  ///   - lastYear: the same office's report of the year before.
  ///   - templates: the text of the eight parts.
  /// - Throws: ``TemplateError`` for own words that are no template or name what has no value.
  public init(
    _ report: SelfInspectionReport, lastYear: SelfInspectionReport?, templates: InspectionTemplates
  ) throws(TemplateError) {
    let scope = InspectionNames.scope(report, lastYear: lastYear)
    var parts: [InspectionDocumentPart] = []
    for part in InspectionPart.allCases {
      let own = try report.words(for: part).map { (text) throws(TemplateError) in
        try InspectionParagraph(text, of: part).body.rendered(with: scope).text
      }
      let text = try templates[part].body.rendered(with: OwnWords.adding(own, to: scope)).text
      parts.append(InspectionDocumentPart(part, text: text, report))
    }
    self.report = report
    self.parts = parts
    annexes = InspectionAnnex.all(of: report)
  }

  /// ××关于2025年度不予公开信息和依申请公开较为集中信息自查情况的报告.
  public var title: String { titlePieces.joined() }

  /// As a title too long for a line is parted.
  var titlePieces: [String] {
    [report.office, "关于\(report.year)年度不予公开信息和", "依申请公开较为集中信息自查情况的报告"]
  }

  /// Above 一.
  public var opening: String {
    "根据《中华人民共和国政府信息公开条例》第十八条、第四十四条的规定，本机关对\(report.year)年度不予公开信息和依申请公开较为集中信息进行了自查。现将有关情况报告如下："
  }

  /// Below 八.
  public static let closing = "特此报告。"

  /// A text about the report's own, or that it is still to be filled in.
  public func text(of detail: InspectionDetail) -> String { report[detail] ?? "【请填写：\(detail.name)】" }

  /// The parts in which something is still to be filled in.
  public var unfinished: [InspectionPart] { parts.filter(\.isUnfinished).map(\.part) }
}
