import Disclosure

/// The self-inspection report as one page for the printer, laid out as a report to the superior is: 文号 and 签发人 above,
/// 主送, the text, annexes, organ and date, 联系人. Source: GB/T 9704-2012, 7.2.4–7.4.
public enum InspectionPage {
  /// - Parameters:
  ///   - document: text, tables and annexes.
  ///   - standing: whether it can still change.
  public static func html(_ document: InspectionDocument, _ standing: InspectionStanding) -> String {
    ReportPage.html(
      titled: document.title,
      standing.headline + head(document)
        + ["<p>\(document.opening.escapedForMarkup)</p>"] + document.parts.flatMap(\.html)
        + ["<p>\(InspectionDocument.closing)</p>"] + tail(document, standing) + standing.note
        + document.annexes.flatMap(\.html))
  }

  private static func head(_ document: InspectionDocument) -> [String] {
    let number = cell(document, .documentNumber)
    return [
      "<p class=\"reference\"><span>\(number)</span><span>签发人：\(cell(document, .signer))</span></p>",
      ReportPage.heading(document.titlePieces),
      "<p class=\"addressee\">\(cell(document, .addressee))：</p>",
    ]
  }

  /// 附件说明, 署名, 成文日期, 附注.
  private static func tail(_ document: InspectionDocument, _ standing: InspectionStanding) -> [String] {
    let list = document.annexList.map { "<span>\($0.escapedForMarkup)</span>" }.joined()
    return [
      "<p class=\"annexes\">附件：\(list)</p>",
      "<div class=\"signature\"><p>\(document.report.office.escapedForMarkup)</p><p>\(standing.date)</p></div>",
      "<p>（联系人：\(cell(document, .contact))，联系电话：\(cell(document, .phone))）</p>",
    ]
  }

  private static func cell(_ document: InspectionDocument, _ detail: InspectionDetail) -> String {
    let text = document.text(of: detail).escapedForMarkup
    return document.report[detail] == nil ? "<span class=\"missing\">\(text)</span>" : text
  }
}

extension InspectionDocumentPart {
  fileprivate var html: [String] {
    ["<section>", "<h2>\(part.title.escapedForMarkup)</h2>"] + blocks.map(\.html)
      + tables.flatMap { $0.html(role: "grounds") } + ["</section>"]
  }
}

extension InspectionAnnex {
  fileprivate var html: [String] {
    let content = tables.isEmpty ? ["<p>\(Self.empty)</p>"] : tables.flatMap { $0.html(role: "list") }
    return [
      "<section class=\"annex\">", "<p class=\"annex-number\">附件\(number)</p>",
      "<h2 class=\"annex-title\">\(title.escapedForMarkup)</h2>",
    ] + content + ["</section>"]
  }
}

extension PrintedTable {
  fileprivate func html(role: String) -> [String] {
    var table = HTMLTable(role: role, widths: columns.map(\.width))
    table.header = [columns.map { .heading($0.heading) }]
    table.body = rows.map { row in
      zip(columns, row).map { column, text in HTMLCell(text: text, role: column.isNumber ? "number" : "text")
      }
    }
    return (title.isEmpty ? [] : ["<p class=\"caption\">\(title.escapedForMarkup)</p>"]) + table.lines
  }
}

extension InspectionStanding {
  fileprivate var headline: [String] {
    switch self {
    case .draft(let progress):
      ["<p class=\"standing draft\">草稿：\(progress.wording.map { "\($0)；" } ?? "")尚未定稿，数字可能变动</p>"]
    case .finished: []
    }
  }

  /// 成文日期; left open in a draft.
  fileprivate var date: String {
    switch self {
    case .draft: "　　年　　月　　日"
    case .finished(let day, _): day.chinese
    }
  }

  /// How a reader of the data file makes sure that it is this report's.
  fileprivate var note: [String] {
    switch self {
    case .draft: []
    case .finished(_, let digest):
      [
        "<p class=\"note digest-note\">数据文件（JSON）的SM3：<span class=\"digest\">\(digest.escapedForMarkup)</span></p>"
      ]
    }
  }
}
