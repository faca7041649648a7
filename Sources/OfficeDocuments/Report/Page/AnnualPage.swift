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
    let title = document.title.escapedForHTML
    let head = [
      "<!DOCTYPE html>", "<html lang=\"zh-CN\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>\(title)</title>",
      "<style>", AnnualPageStyle.text, "</style>", "</head>",
    ]
    let body =
      ["<body>", "<article>", heading(document)] + standing.headline
      + document.parts.flatMap { lines(of: $0, document.report) } + standing.note
      + (comparison?.page ?? []) + ["</article>", "</body>", "</html>"]
    return (head + body).joined(separator: "\n") + "\n"
  }

  /// A title too long for one line is parted where its sense is. Source: GB/T 9704-2012, 7.3.1.
  private static func heading(_ document: AnnualDocument) -> String {
    let pieces = [document.report.office, document.titleBehindOffice].map {
      "<span>\($0.escapedForHTML)</span>"
    }
    return "<h1>\(pieces.joined())</h1>"
  }

  private static func lines(of part: AnnualDocumentPart, _ report: AnnualReport) -> [String] {
    ["<section>", "<h2>\(part.part.title.escapedForHTML)</h2>"] + part.blocks.map(line)
      + (part.table.map { table($0, report) } ?? []) + ["</section>"]
  }

  private static func line(_ block: AnnualBlock) -> String {
    let text = block.text.escapedForHTML
    return switch block {
    case .heading: "<h3>\(text)</h3>"
    case .paragraph: "<p>\(text)</p>"
    case .prompt: "<p class=\"prompt\">\(text)</p>"
    }
  }

  private static func table(_ table: ReportTable, _ report: AnnualReport) -> [String] {
    switch table {
    case .table2: Table2Layout(report.form, report.table2).table.lines
    case .table3: Table3Layout(report.table3).table.lines
    case .table4: Table4Layout(report.table4).table.lines
    }
  }
}
