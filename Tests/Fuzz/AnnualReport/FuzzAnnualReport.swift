import Disclosure
import OfficeDocuments

/// Any bytes are a yearly report or an error. A report that was read is the same when it is written and read again,
/// and its arithmetic can be checked.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAnnualReport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let report = try? AnnualReportFile.read(bytes) else { return 0 }
  let text = AnnualReportFile.text(report)
  let again = try? AnnualReportFile.read(Array(text.utf8))
  precondition(again == report, "the report is not read back: \(text)")
  // Canonically equal names compare equal, so the bytes are compared too.
  precondition(again.map(AnnualReportFile.text)?.utf8.elementsEqual(text.utf8) == true, "written otherwise")
  check(report)
  return 0
}

private func check(_ report: AnnualReport) {
  let lastYear = AnnualReport(
    office: report.office, year: report.year - 1, table2: report.table2, table3: report.table3,
    table4: report.table4)
  let judged = IdentityReport(checking: report, lastYear: lastYear)
  precondition(judged.holds == judged.breaches.isEmpty)
}
