import Disclosure
import Testing

@testable import OfficeStore

/// What a form asks of the office file before and while it becomes a case.
@Suite struct IntakeTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private static func letter(confirmedOn: Day?) -> NewApplication {
    NewApplication(
      channel: .ordinaryLetter, arrivedOn: TestOffice.monday, confirmedOn: confirmedOn,
      contact: Contacted(with: "张三", words: "电话确认"),
      applicants: [Applicant(name: "张三", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "征地补偿安置方案"), RequestItem(number: 2, content: "批复")])
  }

  @Test func `The deadline is told before anything is on record, as it then is`() throws {
    let application = TestOffice.application()
    let before = try test.office.preview(application, by: TestOffice.entry())
    #expect(try test.office.cases().isEmpty)
    #expect(try test.receive(application).due == before.due)
    let half = NewApplication(channel: .fax, arrivedOn: TestOffice.monday, applicants: [], items: [])
    #expect(try test.office.preview(half, by: TestOffice.entry()).awaiting == .confirmation)
  }

  @Test func `A day to come has no deadline`() throws {
    let tomorrow = TestOffice.today + 1
    #expect(throws: StoreError.dayInFuture(tomorrow, today: TestOffice.today)) {
      _ = try test.office.preview(TestOffice.application(on: tomorrow), by: TestOffice.entry())
    }
  }

  @Test func `第三十一条：确认时的联系情况与收件同时入案，拆分的每件都有`() throws {
    let day = TestOffice.monday + 1
    let rows = try test.office.receiveSplit(Self.letter(confirmedOn: day), by: TestOffice.entry())
    for row in rows {
      let events = try #require(try test.office.file(of: row)).events
      #expect(events.map(\.fact.kind) == [.received, .contacted])
      #expect(events.map(\.day) == [TestOffice.monday, day] && row.version == 2)
    }
    #expect(rows.count == 2)
    #expect(try test.office.verify().finding == nil)
  }

  @Test func `第三十一条：尚未确认的，联系情况记在录入当日`() throws {
    let row = try test.receive(Self.letter(confirmedOn: nil))
    let events = try #require(try test.office.file(of: row)).events
    #expect(row.receivedOn == nil && events.last?.day == TestOffice.today)
  }
}
