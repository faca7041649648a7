import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// The yearly report for a terminal: the six parts with their tables, last year beside it, and what the checks say.
enum AnnualDocumentText {
  /// - Parameters:
  ///   - today: the day on which the report is looked at.
  ///   - columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(
    _ document: AnnualDocument, _ account: AnnualAccount, _ identities: IdentityReport, today: Day,
    columns: Int?
  ) -> [String] {
    [document.title] + AnnualNotes.standing(account, today: today) + [""]
      + document.parts.flatMap { lines(of: $0, document.report, columns) }
      + (AnnualComparison(document).map { lines(of: $0, columns) } ?? [])
      + AnnualText.conclusion(identities) + unchecked(document.stated)
      + AnnualNotes.lines(account, columns: columns)
  }

  private static func lines(
    of part: AnnualDocumentPart, _ report: AnnualReport, _ columns: Int?
  ) -> [String] {
    let text = part.blocks.flatMap { DocumentText.lines($0.laidOut, columns: columns) }
    let table = part.table.map { AnnualText.table($0, of: report, columns: columns) } ?? []
    return [part.part.title] + text + (table.isEmpty ? [] : [""]) + table + [""]
  }

  private static func lines(of comparison: AnnualComparison, _ columns: Int?) -> [String] {
    var table = TextTable(
      columns: [TextColumn("附：与上年对比", maxWidth: columns.map { max(20, $0 - 42) })]
        + ["\(comparison.thisYear)年", "\(comparison.lastYear)年", "增减"].map {
          TextColumn($0, alignment: .right)
        })
    for line in comparison.lines {
      table.append([line.label, line.thisYear ?? "空", line.lastYear ?? "—", line.change ?? ""])
    }
    return table.lines + ["（\(AnnualComparison.note)）", ""]
  }

  private static func unchecked(_ stated: StatedFigures) -> [String] {
    guard !stated.unchecked.isEmpty else { return [] }
    return ["[G] 自拟文字中未能核对的数字\(stated.unchecked.count)处，请自行核对："]
      + stated.unchecked.map { "  " + $0.wording }
  }
}
