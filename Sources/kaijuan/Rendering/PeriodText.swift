import Disclosure
import OfficeDocuments
import OfficeText

/// The report over a period for people.
enum PeriodText {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(_ report: PeriodReport, today: Day, columns: Int?) -> [String] {
    [report.title(today: today), ""]
      + AnnualText.table3(report.table3, columns: columns, label: \.periodLabel) + [""]
      + AnnualText.table4(report.table4, columns: columns) + [""] + report.sentences
      + report.overdueTables.flatMap { [""] + DocumentTableText.lines($0, columns: columns) }
      + (report.notJudged.isEmpty
        ? [] : ["", PeriodReport.notJudgedCaption] + report.notJudged.map { "  \($0)" })
  }
}
