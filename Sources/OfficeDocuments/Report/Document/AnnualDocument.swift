public import Disclosure

/// The yearly report as a text: six parts, each of paragraphs and tables, with the figures that its authors typed.
///
/// Every figure that the templates state is taken from the tables, so text and tables cannot differ. Source: the
/// Regulation, Arts. 49, 50; 国办公开办函〔2021〕30号.
public struct AnnualDocument: Sendable {
  /// The tables that the text was written from.
  public let report: AnnualReport
  /// The report of the year before, for the comparison; nil where there is none.
  public let lastYear: AnnualReport?
  /// In official order.
  public let parts: [AnnualDocumentPart]
  /// What officers typed, in their own paragraphs and in their templates.
  public let stated: StatedFigures
  /// The figures for identity G; nil where nobody typed words of their own.
  public let typedFigures: [StatedFigure]?

  /// - Parameters:
  ///   - report: the tables.
  ///   - lastYear: the same office's report of the year before.
  ///   - entries: what the report needs beside its tables.
  ///   - templates: the text of the six parts.
  /// - Throws: ``TemplateError`` for an own paragraph that is no template or names what has no value.
  public init(
    _ report: AnnualReport, lastYear: AnnualReport?, entries: AnnualEntries, templates: AnnualTemplates
  ) throws(TemplateError) {
    let before = lastYear?.year == report.year - 1 ? lastYear : nil
    let scope = AnnualNames.scope(report, lastYear: before, entries)
    var parts: [AnnualDocumentPart] = []
    var stated = StatedFigures()
    for part in AnnualPart.allCases {
      let own = try entries.paragraphs[part].map { (text) throws(TemplateError) in
        try AnnualParagraph(text, of: part).body.rendered(with: scope)
      }
      let runs = try templates[part].body.rendered(with: OwnWords.adding(own?.text, to: scope))
      stated.read(
        runs.replacing(filled: own), of: part, year: report.year, office: report.office,
        hasLastYear: before != nil)
      parts.append(AnnualDocumentPart(part, text: runs.text))
    }
    self.report = report
    self.lastYear = before
    self.parts = parts
    self.stated = stated
    typedFigures = entries.paragraphs.isEmpty && stated.attributed.isEmpty ? nil : stated.attributed
  }

  /// 沭阳县人民政府2025年政府信息公开工作年度报告.
  public var title: String { report.office + titleBehindOffice }

  var titleBehindOffice: String { "\(report.year)年政府信息公开工作年度报告" }

  /// The parts in which something is still to be filled in.
  public var unfinished: [AnnualPart] { parts.filter(\.isUnfinished).map(\.part) }
}

extension [TemplateRun] {
  /// The own paragraph in its place with its own runs: people typed most of it.
  fileprivate func replacing(filled own: [TemplateRun]?) -> [TemplateRun] {
    guard let own else { return self }
    let whole = TemplateRun.filled(own.text)
    return flatMap { $0 == whole ? own : [$0] }
  }
}
