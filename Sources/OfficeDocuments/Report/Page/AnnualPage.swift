import Disclosure

/// The yearly report as one page that needs nothing from outside: for the website and for the printer.
///
/// The tables are laid out as in 国办公开办函〔2021〕30号 (for 2019 and 2020 〔2019〕60号), the text as official papers
/// are. Source: GB/T 9704-2012.
public enum AnnualPage {
  /// - Parameters:
  ///   - document: text and tables.
  ///   - standing: whether the figures can still change.
  ///   - comparison: the appendix with last year's figures; nil leaves it out.
  public static func html(
    _ document: AnnualDocument, _ standing: AnnualStanding, comparison: AnnualComparison? = nil
  ) -> String {
    let body =
      [ReportPage.heading([document.report.office, document.titleBehindOffice])] + standing.headline
      + document.parts.flatMap { lines(of: $0, document.report) } + standing.note + (comparison?.page ?? [])
    return ReportPage.html(titled: document.title, body)
  }

  private static func lines(of part: AnnualDocumentPart, _ report: AnnualReport) -> [String] {
    ["<section>", "<h2>\(part.part.title.escapedForMarkup)</h2>"] + part.blocks.map(\.html)
      + (part.table.map { table($0, report) } ?? []) + ["</section>"]
  }

  private static func table(_ table: ReportTable, _ report: AnnualReport) -> [String] {
    switch table {
    case .table2: Table2Layout(report.form, report.table2).table.lines
    case .table3: Table3Layout(report.table3).table.lines
    case .table4: Table4Layout(report.table4).table.lines
    }
  }
}
