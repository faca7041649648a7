/// A report that a superior has collected, with where it came from.
public struct CollectedReport: Hashable, Sendable {
  /// Of the file.
  public let path: String
  public let report: AnnualReport

  public init(path: String, report: AnnualReport) {
    self.path = path
    self.report = report
  }

  /// The office's name without width and blanks: 甲局（本级） and 甲局(本级) are one office.
  var officeKey: String { Self.key(ofOffice: report.office) }

  static func key(ofOffice name: String) -> String { CaseNumber.folded(name) }
}
