import Disclosure

/// The yearly reports of several files: those that could be read, and why the others could not.
struct CollectedFiles {
  private(set) var reports: [CollectedReport] = []
  private(set) var unreadable: [String] = []
  private(set) var failures: [Failure] = []

  init(_ paths: [String]) {
    for path in paths {
      do throws(Failure) {
        reports.append(CollectedReport(path: path, report: try ReportFile(path: path).report))
      } catch {
        unreadable.append(path)
        failures.append(error)
      }
    }
  }
}
