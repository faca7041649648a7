import Disclosure
import OfficeStore
import Testing

@testable import kaijuan

/// The demonstration shows every view, on whatever day somebody starts it.
@Suite("the demonstration's office")
struct DemoOfficeTests {
  /// First and last days of months, days around the long breaks and the turn of the year, rest days among them.
  static let days: [Day] = [
    "2025-12-31", "2026-01-01", "2026-01-30", "2026-02-02", "2026-02-13", "2026-02-16", "2026-02-23",
    "2026-03-31",
    "2026-05-01", "2026-06-30", "2026-08-31", "2026-09-30", "2026-10-08", "2026-11-22", "2026-12-21",
    "2026-12-31",
  ]

  /// What is wrong in it, and how often: nothing else is.
  static let irregular: Set<Irregularity.Kind> = [
    .lateReply, .lateConfirmation, .courierNotPost, .partDisclosureWithoutGround, .withdrawalUnsigned,
    .consultationUndelivered,
  ]

  private func office(on day: Day) throws -> (TemporaryFolder, Office) {
    let folder = try TemporaryFolder()
    let entry = Entry(account: "admin", today: day, enteredAt: "\(day.iso)T09:00:00+08:00")
    return (folder, try DemoOffice.make(at: folder.file("demo.kaijuan"), by: entry))
  }

  @Test(arguments: days)
  func `Every stage, hold, outcome, kind of applicant, channel and type of matter is there`(day: Day) throws {
    let (folder, office) = try office(on: day)
    defer { withExtendedLifetime(folder) {} }
    let rows = try office.cases(all: true)
    #expect((110...150).contains(rows.count))
    #expect(Set(rows.map(\.stage)) == Set(Stage.allCases))
    #expect(Set(rows.flatMap(\.holds)) == Set(Hold.allCases))
    #expect(Set(rows.compactMap(\.outcome)) == Set(Outcome.allCases))
    #expect(Set(rows.map(\.applicantKind)) == Set(ApplicantKind.allCases))
    #expect(Set(rows.map(\.type)) == Set(CaseType.allCases))
    #expect(Set(rows.compactMap(\.unit)).count > 10)
    let files = try rows.compactMap { try office.file(of: $0) }
    #expect(Set(files.map(\.state.received.channel)) == Set(ReceiptChannel.allCases))
    let limits = try office.disputeLimits(through: day + 30).filter { $0.end.day >= day }
    #expect(limits.count >= 4)
    #expect(Set(limits.map(\.topic)).count >= 3)
    #expect(try office.people().count == DemoPerson.allCases.count + 1)
    #expect(Set(files.flatMap { $0.events.map(\.person) }).count >= 5)
  }

  @Test(arguments: days)
  func `Letters were made, and applications say how their applicants want to be answered`(day: Day) throws {
    let (folder, office) = try office(on: day)
    defer { withExtendedLifetime(folder) {} }
    let states = try office.cases(all: true).compactMap { try office.file(of: $0)?.state }
    let letters = states.flatMap(\.letters)
    #expect(Set(letters.map(\.facts.letter)) == [.receipt, .clarification, .extension, .refused, .granted])
    #expect(letters.compactMap(\.facts.documentNumber).count == 4)
    #expect(states.filter { $0.received.particulars?.forms.isEmpty == false }.count > 100)
    #expect(states.contains { $0.received.items.contains { $0.description != nil } })
  }

  @Test(arguments: days)
  func `Cases are overdue, due today, due soon, waiting and still to be archived`(day: Day) throws {
    let (folder, office) = try office(on: day)
    defer { withExtendedLifetime(folder) {} }
    let rows = try office.cases()
    let calendar = office.calendars.national
    #expect(rows.filter { $0.due.map { $0.day < day } ?? false }.count >= 2)
    if try calendar.status(of: day).isWorking { #expect(rows.contains { $0.due?.day == day }) }
    let soon = try rows.filter { row in
      guard let due = row.due?.day, due > day else { return false }
      return try calendar.workingDays(after: day, through: due) <= 5
    }
    #expect(soon.count >= 4)
    #expect(rows.filter { !$0.holds.isEmpty }.count >= 7)
    #expect(rows.contains { $0.receivedOn == nil })
    #expect(try office.counts().contains { $0.stage == .replied && $0.count >= 3 })
    if day >= "2026-11-22" { #expect(rows.contains { $0.due?.isProvisional == true }) }
  }

  @Test(arguments: days)
  func `Only a named few facts are irregular, and the record is sound`(day: Day) throws {
    let (folder, office) = try office(on: day)
    defer { withExtendedLifetime(folder) {} }
    let marked = try office.cases(all: true).filter { $0.irregularities > 0 }
    let found = try marked.compactMap { try office.file(of: $0) }.flatMap(\.state.irregularities)
    #expect(Set(found.map(\.kind)) == Self.irregular, "\(found.map(\.text))")
    #expect(found.count == Self.irregular.count, "\(found.map(\.text))")
    #expect(try office.verify().finding == nil)
  }

  @Test func `The same day gives the same cases`() throws {
    let demo = DemoOffice(today: "2026-11-20", calendar: .current)
    #expect(try demo.entries() == demo.entries())
    #expect(try demo.entries() != DemoOffice(today: "2026-11-23", calendar: .current).entries())
  }

  @Test func `Somebody asks again for what was asked before`() throws {
    let (folder, office) = try office(on: "2026-11-20")
    defer { withExtendedLifetime(folder) {} }
    let row = try #require(try office.search("马文山 公告").first)
    let file = try #require(try office.file(of: row))
    let prior = try office.priorCases(like: PriorQuery(of: file), limit: 20)
    #expect(prior.contains { $0.wording == "疑似相同申请，请核对" })
    #expect(prior.contains { $0.wording == "他人的类似申请" })
  }

  @Test(arguments: ["2026-02-02", "2026-11-22", "2027-01-15"] as [Day])
  func `Last year's report holds and is published by 31 January`(day: Day) throws {
    let (folder, office) = try office(on: day)
    defer { withExtendedLifetime(folder) {} }
    let account = try #require(try office.annualAccount(of: day.year - 1, as: .interchange))
    #expect(account.identities().holds)
    #expect((account.publication == nil) == (day.month == 1))
    let current = try #require(try office.annualAccount(of: day.year, as: .interchange))
    #expect(current.identities().holds)
  }
}
