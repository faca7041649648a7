import Disclosure
import OfficeDocuments

/// The yearly reports of several files: those that could be read, and why the others could not.
struct CollectedFiles {
  private(set) var reports: [CollectedReport] = []
  private(set) var unreadable: [String] = []
  private(set) var failures: [Failure] = []

  init(_ paths: [String]) {
    for path in paths {
      do throws(Failure) { reports.append(CollectedReport(path: path, report: try Self.read(path))) } catch {
        unreadable.append(path)
        failures.append(error)
      }
    }
  }

  private static func read(_ path: String) throws(Failure) -> AnnualReport {
    let bytes = try WholeFile.read(path)
    do { return try AnnualReportFile.read(bytes) } catch { throw .data("\(path)：\(error.wording)。") }
  }
}
