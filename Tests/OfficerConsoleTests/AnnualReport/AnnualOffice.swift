import Disclosure
import OfficeDocuments
import OfficeStore

@testable import OfficerConsole

/// Offices in the first days of a year, before the last day for last year's report.
enum AnnualOffice {
  /// - Parameters:
  ///   - cases: beside those of every test.
  ///   - carriedOut: what the report of the year before says it carried out; nil without one.
  ///   - reviewer: the account of a reviewer who sits there in the officer's place.
  static func sitting(
    today: String = "2027-01-15", cases: [LedgerCase] = [], carriedOut: Int? = nil, rows: Int = 24,
    columns: Int = 80, isReadOnly: Bool = false, reviewer: String? = nil, files: TestFiles = TestFiles()
  ) throws -> Sitting {
    let office = try TestOffice(today: today, cases: TestCases.some + [disputed] + cases)
    if let carriedOut {
      let entry = Entry(account: "officer", today: office.today, enteredAt: "\(today)T08:30:00+08:00")
      let report = before(carriedOut)
      _ = try Office.open(office.path, .readWrite, on: office.today)
        .adopt(report, text: AnnualReportFile.text(report), by: entry)
    }
    if let reviewer {
      try Sitting(office).desk.writing { (office, entry) throws(StoreError) in
        try office.register(Person(account: reviewer, name: "李审核", roles: [.reviewer]), by: entry)
      }
    }
    return try Sitting(
      office, rows: rows, columns: columns, account: reviewer ?? "officer", isReadOnly: isReadOnly,
      files: files
    ).press("5")
  }

  /// Replied, then taken to court.
  static let disputed = TestCases.of(
    9, "2026-03-02", "陈大有", "新河街改造项目征收决定",
    TestCases.registered("2026-03-02", unit: "住建局") + [
      TestCases.fact("2026-03-20", .replied(Replied(outcome: .granted, grantedHow: .provided))),
      TestCases.fact("2026-03-21", .serviceAttempted(ServiceAttempted(manner: .ems))),
      TestCases.fact(
        "2026-05-06", .disputeFiled(DisputeFiled(dispute: "（2026）行初1号", as: .litigationDirect))),
    ])

  /// Two refusals, each on a ground of its own.
  static let refused = [
    replied(21, "2026-04-01", "2026-04-20", .refusedStateSecret, "边境管控方案"),
    replied(22, "2026-04-02", "2026-04-21", .refusedInternalAffairs, "机关公务用车台账"),
  ]

  /// What a report would count wrongly: a reply in December that nobody has seen leave, one of spring, a case that
  /// ended without an outcome.
  static let unready = [
    replied(31, "2026-12-01", "2026-12-16", .granted, "机场净空区规划", isServed: false),
    replied(32, "2026-03-02", "2026-03-20", .granted, "农村饮水工程验收报告", isServed: false),
  ]

  private static func replied(
    _ serial: Int, _ receivedOn: String, _ repliedOn: String, _ outcome: Outcome, _ content: String,
    isServed: Bool = true
  ) -> LedgerCase {
    let served = TestCases.fact(repliedOn, .serviceAttempted(ServiceAttempted(manner: .ems)))
    return TestCases.of(
      serial, receivedOn, "陈大有", content,
      TestCases.registered(receivedOn, unit: "住建局")
        + [
          TestCases.fact(
            repliedOn,
            .replied(Replied(outcome: outcome, grantedHow: outcome == .granted ? .provided : nil)))
        ] + (isServed ? [served] : []))
  }

  /// A report whose only cases are of natural persons, received and carried out.
  static func before(
    _ carriedOut: Int, office: String = "河源县人民政府办公室", year: Int = 2025
  ) -> AnnualReport {
    var table3 = Table3(form: .form2021, tallies: [])
    for column in [AnnualColumn.kind(.naturalPerson), .total] {
      table3[.newlyReceived, column] = carriedOut
      table3[.carriedOut, column] = carriedOut
    }
    return AnnualReport(
      office: office, year: year, table2: nil, table3: table3, table4: Table4(tallies: []))
  }
}
