import Testing

@testable import kaijuan

extension Session {
  /// A county's office with its ledger of 2025.
  static func withLedger() throws -> Session {
    let session = try Session()
    session.done("init --name 沭阳县人民政府")
    session.done("import \(PublishedLedger.path("ledger-2025.csv"))")
    return session
  }

  /// Table 二 of the county's published report of 2025.
  func enterTable2() {
    record(
      "本机关 table2Entered --year 2025 --rules.made 0 --rules.repealed 0 --rules.inForce 0"
        + " --normativeDocuments.made 6 --normativeDocuments.repealed 1 --normativeDocuments.inForce 32"
        + " --licences 517645 --penalties 693957 --compulsoryMeasures 2154 --fees 4068.208")
  }

  /// The reply of one case is taken back, and another given on another day.
  func redo(_ number: String, event: Int, _ reply: String) {
    record("\(number) corrected --event \(event) --reason 录入错误")
    record("\(number) replied \(reply)")
  }
}
