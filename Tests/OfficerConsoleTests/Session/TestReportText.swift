import Disclosure
import OfficeDocuments
import OfficeStore

@testable import OfficerConsole

/// Yearly reports without templates of the office: nobody typed figures into them.
enum TestReportText {
  static var plain: ReportText {
    ReportText(
      format: ReportFormat(
        text: AnnualReportFile.text, report: { try AnnualReportFile.read(Array($0.utf8)) }),
      words: { account, _ in
        ReportText.Words(
          typedFigures: nil,
          unfinished: [.overview, .problems].filter { account.paragraphsNow[$0] == nil })
      },
      fault: { text, part in
        do {
          _ = try AnnualParagraph(text, of: part)
          return nil
        } catch { return "\(error)" }
      },
      print: { account, format, comparesYears, _ in
        let text = "\(format)" == "json" ? AnnualReportFile.text(account.report) : "\(format)\n"
        return ReportText.Printed(Array((text + (comparesYears ? "附上年对比\n" : "")).utf8), notes: [])
      },
      inspection: InspectionPrinting(
        print: { account, format, _ in Array("\(format)\n\(account.report.figures.withheld.total)\n".utf8) },
        fault: { text, _ in text.contains("{") ? "没有名称。" : nil }))
  }
}
