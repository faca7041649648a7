import Disclosure
import Testing

@testable import OfficeStore

/// A receipt that was entered wrongly is corrected by two events, and everything follows the corrected one.
@Suite struct ReceiptCorrectionTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private func correction(
    _ channel: ReceiptChannel = .inPerson, on day: Day = TestOffice.monday, confirmedOn: Day? = nil,
    name: String = "张三", kind: ApplicantKind = .naturalPerson, _ subject: String = "征地补偿安置方案"
  ) -> ReceiptCorrection {
    ReceiptCorrection(
      channel: channel, arrivedOn: day, confirmedOn: confirmedOn,
      applicants: [Applicant(name: name, kind: kind)], agent: nil,
      items: [RequestItem(number: 1, content: subject)], particulars: nil)
  }

  private func correct(_ row: CaseRow, _ correction: ReceiptCorrection) throws -> CaseRow {
    try office.correctReceipt(of: row, to: correction, reason: "录入错误", by: TestOffice.entry())
  }

  @Test func `Day, name, kind and subject take effect; number and reference stay`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    let corrected = try correct(
      row, correction(on: "2026-02-27", name: "光明公司", kind: .enterprise, "道路招标文件"))
    #expect(corrected.receivedOn == "2026-02-27")
    // Two working days earlier: Saturday 28 February was worked.
    #expect([row.due?.day, corrected.due?.day] == ["2026-03-30", "2026-03-26"])
    #expect((corrected.applicant, corrected.applicantKind) == ("光明公司", .enterprise))
    #expect(corrected.subject == "道路招标文件")
    #expect((corrected.number, corrected.reference) == (row.number, row.reference))
    #expect((corrected.version, corrected.stage) == (row.version + 2, row.stage))
    #expect(try office.row(named: row.number) == corrected)
    #expect(try office.row(reference: ReferenceNumber(parsing: row.reference)) == corrected)
    #expect(try office.annualReport(year: 2026)?.table3[.newlyReceived, .kind(.enterprise)] == 1)
    #expect(try office.annualReport(year: 2026)?.table3[.newlyReceived, .kind(.naturalPerson)] == 0)
    #expect(try test.finding() == nil)
  }

  @Test func `The search finds the corrected text only`() throws {
    let row = try test.receive()
    let corrected = try correct(row, correction(name: "李四", "道路招标文件"))
    #expect(try office.search("道路招标") == [corrected])
    #expect(try office.search("李四") == [corrected])
    #expect(try office.search("征地补偿").isEmpty)
    #expect(try office.search("张三").isEmpty)
  }

  @Test func `第三十一条：方式更正为网络的，待双方确认；确认的日期为收到之日`() throws {
    let row = try test.receive()
    let unconfirmed = try correct(row, correction(.email))
    #expect(unconfirmed.receivedOn == nil)
    #expect(unconfirmed.due == nil)
    let confirmed = try correct(unconfirmed, correction(.email, confirmedOn: "2026-03-04"))
    #expect(confirmed.receivedOn == "2026-03-04")
    #expect(try test.finding() == nil)
  }

  @Test func `Both receipts stay in the record, and a second correction corrects the first`() throws {
    let first = try correct(try test.receive(), correction(name: "李四"))
    let second = try correct(first, correction(name: "王五"))
    let events = try #require(try office.file(of: second)).events
    #expect(events.map(\.fact.kind) == [.received, .corrected, .received, .corrected, .received])
    #expect(CaseState.standing(events).map(\.sequence).filter { $0 == 1 || $0 == 3 }.isEmpty)
    #expect(second.applicant == "王五")
    // What was known before the correction is still told.
    #expect(try test.finding() == nil)
  }

  @Test func `Neither a receipt nor its correction is undone by itself`() throws {
    let row = try correct(try test.receive(), correction(name: "李四"))
    for event in 1...3 {
      #expect(throws: StoreError.notCorrectable(event: event)) {
        try test.record(.corrected(Corrected(event: event, reason: "")), on: TestOffice.today, of: row)
      }
    }
  }

  @Test func `Who has an older view, or no right, or a day to come, changes nothing`() throws {
    let row = try test.receive()
    let registered = try test.record(.registered(Registered()), of: row)
    #expect(throws: StoreError.self) { try correct(row, correction(name: "李四")) }
    #expect(throws: StoreError.dayInFuture(TestOffice.today + 1, today: TestOffice.today)) {
      try correct(registered, correction(on: TestOffice.today + 1))
    }
    #expect(throws: StoreError.unknownPerson(account: "guest")) {
      try office.correctReceipt(
        of: registered, to: correction(), reason: "", by: TestOffice.entry("guest"))
    }
    #expect(try office.row(named: row.number) == registered)
    #expect(try test.finding() == nil)
  }

  @Test func `Facts that do not fit the corrected day are marked, not lost`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    let corrected = try correct(row, correction(on: "2026-03-06"))
    #expect(corrected.irregularities > 0)
    let file = try #require(try office.file(of: corrected))
    #expect(file.state.irregularities.allSatisfy { $0.kind == .beforeReceipt })
    #expect(file.state.registeredOn == TestOffice.monday)
  }

  @Test func `What was known before the correction is still told`() throws {
    let entry = TestOffice.entry(today: "2026-03-04")
    let row = try office.receive(TestOffice.application(), by: entry)
    _ = try correct(row, correction(name: "李四"))
    let now = try office.row(named: row.number)
    let before = try #require(try office.file(of: now, knownOn: "2026-03-10"))
    #expect(before.state.received.applicants.map(\.name) == ["张三"])
    #expect(try office.file(of: now)?.state.received.applicants.map(\.name) == ["李四"])
  }
}
