import Disclosure
import Testing

@testable import OfficeStore

/// 未见送达凭证: which cases the list has, in which order.
@Suite struct UnprovenViewTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private static let reply = CaseFact.replied(
    Replied(outcome: .granted, grantedHow: .provided, statedReasons: ""))
  private static let ems = CaseFact.serviceAttempted(ServiceAttempted(manner: .ems))

  private func receive(_ subject: String, _ facts: (CaseFact, Day)...) throws -> CaseRow {
    try test.receive(
      TestOffice.application(subject), facts: [(.registered(Registered()), TestOffice.monday)] + facts)
  }

  private func listed(through day: Day, words: String = "") throws -> [String] {
    let view = CaseView(.unproven(through: day), words: words)
    let rows = try test.office.cases(in: view, today: TestOffice.today, limit: 100)
    #expect(try test.office.count(in: view, today: TestOffice.today) == rows.count)
    return rows.map(\.subject)
  }

  @Test func `The oldest comes first, from the day on which it went out or came back`() throws {
    _ = try receive("早寄的", (Self.reply, "2026-03-03"), (Self.ems, "2026-03-04"))
    _ = try receive(
      "退回的", (Self.reply, "2026-03-03"), (Self.ems, "2026-03-03"),
      (.serviceReturned(ServiceReturned(reason: "拒收")), "2026-03-10"))
    _ = try receive(
      "签收的", (Self.reply, "2026-03-03"), (Self.ems, "2026-03-03"), (.served(Served()), "2026-03-05"))
    _ = try receive(
      "补正的",
      (
        .clarificationRequested(
          ClarificationRequested(causes: [.identity], whatToAdd: "身份证", workingDays: 15)),
        "2026-03-06"
      ))
    #expect(try listed(through: "2026-03-20") == ["早寄的", "补正的", "退回的"])
    #expect(try listed(through: "2026-03-06") == ["早寄的", "补正的"])
    #expect(try listed(through: "2026-03-20", words: "退回") == ["退回的"])
  }

  @Test func `A proof takes the case off the list, and the file's list is verified`() throws {
    let row = try receive("寄出的", (Self.reply, "2026-03-03"), (Self.ems, "2026-03-04"))
    #expect(row.unprovenSince == "2026-03-04")
    let served = try test.record(.served(Served(signedBy: "张三")), on: "2026-03-09", of: row)
    #expect(try served.unprovenSince == nil && listed(through: "2026-03-20").isEmpty)
    #expect(try test.finding() == nil)
    try test.tamper("UPDATE cases SET unproven_since = 20000")
    #expect(try test.finding() != nil)
  }

  @Test func `A page goes on where the one before ended`() throws {
    for number in 1...5 {
      _ = try receive(
        "第\(number)件", (Self.reply, "2026-03-03"), (Self.ems, TestOffice.monday + (1 + number / 2)))
    }
    let view = CaseView(.unproven(through: "2026-03-20"))
    let first = try test.office.cases(in: view, today: TestOffice.today, limit: 2)
    let next = try test.office.cases(
      in: view, today: TestOffice.today, at: .after(#require(first.last)), limit: 9)
    #expect((first + next).map(\.subject) == ["第1件", "第2件", "第3件", "第4件", "第5件"])
    let position = try test.office.position(
      of: #require(next.first), in: view, today: TestOffice.today, limit: 10)
    #expect(position == 2)
  }
}
