import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// The self-inspection report for a terminal: head, eight parts with their tables, annexes, and what the checks say.
enum InspectionDocumentText {
  /// - Parameters:
  ///   - today: the day on which the report is looked at.
  ///   - columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(
    _ document: InspectionDocument, _ account: InspectionAccount, today: Day, columns: Int?
  ) -> [String] {
    let head = [document.title] + standing(account, today: today) + head(document)
    let wrapped = head.flatMap { line in columns.map { line.wrapped(toCells: $0) } ?? [line] }
    return wrapped + paragraph(document.opening, columns) + [""]
      + document.parts.flatMap { lines(of: $0, columns) } + paragraph(InspectionDocument.closing, columns)
      + tail(document).flatMap { DocumentText.lines($0, columns: columns) } + [""]
      + document.annexes.flatMap { lines(of: $0, columns) } + conclusion(account)
  }

  private static func tail(_ document: InspectionDocument) -> [DocumentBlock] {
    [
      .attachments(document.annexes.map(\.title)),
      .note("联系人：\(document.text(of: .contact))，联系电话：\(document.text(of: .phone))"),
    ]
  }

  private static func standing(_ account: InspectionAccount, today: Day) -> [String] {
    guard let finishing = account.finishing else {
      let progress = YearProgress(of: account.report.year, today: today).wording.map { "\($0)；" } ?? ""
      return ["（\(progress)尚未定稿）"]
    }
    let again = account.finishings.count > 1 ? "，第\(account.finishings.count)次" : ""
    let reason = finishing.reason.map { "，理由：\($0)" } ?? ""
    return [
      "\(finishing.day.iso) 由\(finishing.person)定稿\(again)\(reason)。以下为定稿，不再变动。", "SM3 \(finishing.digest)",
    ]
  }

  private static func head(_ document: InspectionDocument) -> [String] {
    let details: [InspectionDetail] = [.documentNumber, .signer, .addressee]
    return details.map { "\($0.name)：\(document.text(of: $0))" } + [""]
  }

  private static func lines(of part: InspectionDocumentPart, _ columns: Int?) -> [String] {
    let tables = part.tables.flatMap { [""] + DocumentTableText.lines($0, columns: columns) }
    return [part.part.title] + part.blocks.flatMap { DocumentText.lines($0.laidOut, columns: columns) }
      + tables
      + [""]
  }

  private static func lines(of annex: InspectionAnnex, _ columns: Int?) -> [String] {
    let content =
      annex.tables.isEmpty
      ? [InspectionAnnex.empty] : annex.tables.flatMap { DocumentTableText.lines($0, columns: columns) }
    return ["附件\(annex.number)　\(annex.title)"] + content + [""]
  }

  private static func conclusion(_ account: InspectionAccount) -> [String] {
    let breaches = account.report.figures.breaches
    let gaps = account.report.gaps.count
    return [breaches.isEmpty ? "各项核对相符。" : "有\(breaches.count)处不符。"]
      + (gaps == 0 ? [] : ["还有\(gaps)处待补：kaijuan report self-inspection \(account.report.year) --missing"])
  }

  private static func paragraph(_ text: String, _ columns: Int?) -> [String] {
    DocumentText.lines(.paragraph(text), columns: columns)
  }
}
