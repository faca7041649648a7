import Disclosure
import OfficeDocuments
import OfficeStore

@testable import OfficerConsole

/// Offices in the first days of a year, before the last day for last year's report.
enum AnnualOffice {
  /// - Parameter carriedOut: what the report of the year before says it carried out; nil without one.
  static func sitting(
    today: String = "2027-01-15", carriedOut: Int? = nil, rows: Int = 24, columns: Int = 80,
    isReadOnly: Bool = false
  ) throws -> Sitting {
    let office = try TestOffice(today: today, cases: TestCases.some + [disputed])
    if let carriedOut {
      let entry = Entry(account: "officer", today: office.today, enteredAt: "\(today)T08:30:00+08:00")
      let report = before(carriedOut)
      _ = try Office.open(office.path, .readWrite, on: office.today)
        .adopt(report, text: AnnualReportFile.text(report), by: entry)
    }
    return try Sitting(office, rows: rows, columns: columns, isReadOnly: isReadOnly).press("5")
  }

  /// Replied, then taken to court.
  private static let disputed = TestCases.of(
    9, "2026-03-02", "陈大有", "新河街改造项目征收决定",
    TestCases.registered("2026-03-02", unit: "住建局") + [
      TestCases.fact("2026-03-20", .replied(Replied(outcome: .granted, grantedHow: .provided))),
      TestCases.fact("2026-03-21", .serviceAttempted(ServiceAttempted(manner: .ems))),
      TestCases.fact(
        "2026-05-06", .disputeFiled(DisputeFiled(dispute: "（2026）行初1号", as: .litigationDirect))),
    ])

  private static func before(_ carriedOut: Int) -> AnnualReport {
    var table3 = Table3(form: .form2021, tallies: [])
    for column in [AnnualColumn.kind(.naturalPerson), .total] {
      table3[.newlyReceived, column] = carriedOut
      table3[.carriedOut, column] = carriedOut
    }
    return AnnualReport(
      office: "河源县人民政府办公室", year: 2025, table2: nil, table3: table3, table4: Table4(tallies: []))
  }
}
