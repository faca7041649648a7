import Disclosure
import OfficeDocuments

/// A yearly report in a file of the interchange form.
struct ReportFile {
  /// As it stands in the file.
  let text: String
  let report: AnnualReport

  /// - Throws: ``Failure`` with exit code 4, naming the line and what would be right.
  init(path: String) throws(Failure) {
    let bytes = try WholeFile.read(path)
    do { report = try AnnualReportFile.read(bytes) } catch { throw .data("\(path)：\(error.wording)。") }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
