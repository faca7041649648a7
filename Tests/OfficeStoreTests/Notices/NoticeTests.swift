import Disclosure
import Testing

@testable import OfficeStore

@Suite struct NoticeTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private func accept(_ notice: CalendarNotice = NoticeOffice.notice()) throws -> NoticeEffect {
    try office.accept(notice, by: NoticeOffice.entry())
  }

  private func withdraw(_ number: String = NoticeOffice.number) throws -> NoticeEffect {
    try office.withdrawNotice(number, reason: "录入有误", by: NoticeOffice.entry())
  }

  private func day(_ row: CaseRow) throws -> CountedDay? { try office.row(named: row.number).due }

  @Test func `年度通知下达后期限变动：推定的成为确定，并移到通知所定的日子`() throws {
    // 20 working days from 15 January: the Spring Festival by the 办法 alone is six days, by the notice seven, with
    // two Saturdays worked.
    let moved = try test.receive(on: "2027-01-15")
    let kept = try test.receive(on: "2026-12-10")
    let early = try test.receive(on: "2026-11-23")
    #expect(try day(moved) == CountedDay(day: "2027-02-18", isProvisional: true))
    #expect(try day(kept) == CountedDay(day: "2027-01-08", isProvisional: true))
    let effect = try accept()
    #expect(effect.moved.map(\.after.id) == [moved.id])
    #expect(effect.moved.first?.before.due?.day == "2027-02-18")
    #expect(effect.moved.first?.after.due == CountedDay(day: "2027-02-17", isProvisional: false))
    #expect(effect.moved.first?.changes.map(\.day) == ["2027-01-30", "2027-02-11", "2027-02-13"])
    #expect(effect.kept.map(\.after.id) == [kept.id])
    #expect(try day(kept) == CountedDay(day: "2027-01-08", isProvisional: false))
    #expect(try day(early)?.isProvisional == false)
    #expect(effect.unaffected == 1)
    #expect(try test.finding() == nil)
  }

  @Test func `预览与录入所列完全相同，预览不写入`() throws {
    for day in Day.days(from: "2026-12-01", through: "2027-02-20") where !day.weekday.isWeekend {
      try test.receive(on: day)
    }
    let before = try test.projections()
    let events = try test.count("events")
    let preview = try office.preview(NoticeOffice.notice(), today: NoticeOffice.today)
    #expect(try test.projections() == before)
    #expect(try test.count("events") == events)
    let effect = try accept()
    #expect(preview.moved == effect.moved)
    #expect(preview.kept == effect.kept)
    #expect(preview.unaffected == effect.unaffected)
    #expect(effect.moved.count > 20)
    #expect(try test.finding() == nil)
  }

  @Test func `撤下后各件恢复到录入之前`() throws {
    for day in Day.days(from: "2026-12-01", through: "2027-02-20") where !day.weekday.isWeekend {
      try test.receive(on: day)
    }
    let before = try test.projections()
    let there = try accept()
    #expect(try test.projections() != before)
    let back = try withdraw("国办发明电[2026]9号")
    #expect(try test.projections() == before)
    #expect(Set(back.moved.map(\.before)) == Set(there.moved.map(\.after)))
    #expect(Set(back.moved.map(\.after)) == Set(there.moved.map(\.before)))
    #expect(office.notices.accepted.isEmpty)
    #expect(try test.finding() == nil)
    // And it may be accepted anew.
    #expect(try accept().moved == there.moved)
    #expect(try test.connect().notices.accepted == [NoticeOffice.notice()])
  }

  @Test func `已办结的：逾期与否随通知重新认定`() throws {
    // Due on 18 February by the guess, on 17 by the notice: an answer on 18 was in time and is late.
    let row = try test.receive(
      on: "2027-01-15",
      [(.registered(Registered()), "2027-01-15"), (.replied(Replied(outcome: .granted)), "2027-02-18")])
    #expect(try office.row(named: row.number).irregularities == 0)
    let effect = try accept()
    #expect(effect.moved.isEmpty)
    #expect(effect.ended.map(\.after.irregularities) == [1])
    #expect(try office.row(named: row.number).due == CountedDay(day: "2027-02-17", isProvisional: false))
    #expect(try test.finding() == nil)
    _ = try withdraw()
    #expect(try office.row(named: row.number).irregularities == 0)
  }

  @Test func `等待中的：等待终止的日子随通知变动`() throws {
    let row = try test.receive(
      on: "2027-01-20",
      [
        (.registered(Registered()), "2027-01-20"),
        (
          .clarificationRequested(ClarificationRequested(causes: [.unclearContent], workingDays: 15)),
          "2027-01-22"
        ),
      ])
    #expect(row.actBy == CountedDay(day: "2027-02-18", isProvisional: true))
    let effect = try accept()
    #expect(effect.moved.first?.after.actBy == CountedDay(day: "2027-02-17", isProvisional: false))
    #expect(effect.moved.first?.after.due == nil)
  }

  @Test func `行政复议答复等本机关自己的期限也随通知变动`() throws {
    let filed = { (id: String) in
      CaseFact.disputeFiled(DisputeFiled(dispute: id, as: .reconsideration, copyReceivedOn: "2027-01-29"))
    }
    let row = try test.receive(
      on: "2026-11-23",
      [(.registered(Registered()), "2026-11-23"), (.replied(Replied(outcome: .granted)), "2026-12-18")])
    _ = try office.record(filed("河政复〔2027〕1号"), on: "2027-01-29", of: row, by: NoticeOffice.entry())
    try office.recordDispute(filed("无1"), dispute: "无1", on: "2027-01-29", by: NoticeOffice.entry())
    let before = try test.projections()
    let effect = try accept()
    #expect(Set(effect.limits.map(\.dispute)) == ["河政复〔2027〕1号", "无1"])
    #expect(effect.limits.allSatisfy { $0.before == CountedDay(day: "2027-02-18", isProvisional: true) })
    #expect(effect.limits.allSatisfy { $0.after == CountedDay(day: "2027-02-17", isProvisional: false) })
    #expect(Set(effect.limits.map(\.caseNumber)) == [row.number, nil])
    #expect(try test.finding() == nil)
    _ = try withdraw()
    #expect(try test.projections() == before)
  }

  @Test func `修改通知依赖该年的安排：不能先撤安排`() throws {
    _ = try accept()
    _ = try accept(NoticeOffice.change)
    #expect(throws: StoreError.noticeNeeded(NoticeOffice.number, by: NoticeOffice.change.number)) {
      try withdraw()
    }
    _ = try withdraw(NoticeOffice.change.number)
    _ = try withdraw()
    #expect(try test.finding() == nil)
  }

  @Test func `只有管理员可以录入和撤下，没有录入的不能撤下`() throws {
    try office.register(Person(account: "li", name: "李四", roles: [.officer]), by: NoticeOffice.entry())
    let lacking = StoreError.officeRolesLack(needed: [.administrator], has: [.officer])
    #expect(throws: lacking) { try office.accept(NoticeOffice.notice(), by: NoticeOffice.entry("li")) }
    #expect(throws: lacking) {
      try office.withdrawNotice(NoticeOffice.number, reason: "试", by: NoticeOffice.entry("li"))
    }
    #expect(throws: StoreError.unknownNotice(NoticeOffice.number, isCarried: false)) { try withdraw() }
    #expect(throws: StoreError.unknownNotice("国办发明电〔2025〕7号", isCarried: true)) {
      try withdraw("国办发明电〔2025〕7号")
    }
    _ = try office.preview(NoticeOffice.notice(), today: NoticeOffice.today)
    #expect(try test.count("notices") == 0)
  }

  @Test func `A second acceptance is refused, and changes nothing`() throws {
    _ = try accept()
    let events = try test.count("events")
    for attempt in [
      NoticeOffice.notice(),
      NoticeOffice.notice(
        Array(NoticeOffice.items.dropLast()) + [.init("国庆节", off: "2027-10-01", through: "2027-10-08")]),
    ] {
      #expect(throws: StoreError.self) { try accept(attempt) }
      #expect(throws: StoreError.self) { try office.preview(attempt, today: NoticeOffice.today) }
    }
    #expect(try test.count("events") == events)
  }

  @Test func `地方通知：只动该地区的办件，两端并列`() throws {
    try office.set(.region, to: "622922", by: NoticeOffice.entry())
    let ours = try test.receive(on: "2027-02-17")
    try office.set(.region, to: "", by: NoticeOffice.entry())
    let others = try test.receive(on: "2027-02-17")
    _ = try accept()
    let before = try test.projections()
    #expect(try day(ours) == CountedDay(day: "2027-03-17", isProvisional: false))
    #expect(try office.row(named: ours.number).otherEnd == nil)
    let effect = try accept(NoticeOffice.local)
    // Two days off, a Sunday worked: one day later there, and the national end is planned with.
    #expect(effect.moved.map(\.after.id) == [ours.id])
    #expect(effect.moved.first?.after.otherEnd == "2027-03-18")
    #expect(try day(ours) == CountedDay(day: "2027-03-17", isProvisional: false))
    #expect(try office.row(named: others.number).otherEnd == nil)
    #expect(try test.finding() == nil)
    _ = try withdraw(NoticeOffice.local.number)
    #expect(try test.projections() == before)
  }

  @Test func `What touches a case is found along an index`() throws {
    for (sql, index) in [
      (Office.touchedCases, "cases_reckoned"), (Office.touchedDisputes, "disputes_limits"),
    ] {
      let plan = try test.database.rows("EXPLAIN QUERY PLAN " + sql, [1]) { $0.text(3) }
      #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    }
  }
}
