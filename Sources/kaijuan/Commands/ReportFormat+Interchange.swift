import OfficeDocuments
import OfficeStore

extension ReportFormat {
  /// `kaijuan-annual-report/1`.
  static let interchange = ReportFormat(
    text: AnnualReportFile.text, report: { try AnnualReportFile.read(Array($0.utf8)) })
}
