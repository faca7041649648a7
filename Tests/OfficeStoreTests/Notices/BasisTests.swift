import Disclosure
import Testing

@testable import OfficeStore

/// What an office file and a program know of notices, where the two differ.
@Suite struct BasisTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static let withoutLast = NoticeBook.carried.restricted(
    national: { $0.year != 2026 }, overlays: { _ in true })

  /// Makes the file what a program would have left that did not carry the notice for 2026.
  private func age() throws {
    office.shelf = CalendarShelf(Self.withoutLast)
    try office.store(office.shelf.basis)
    try receiveCases()
  }

  private func receiveCases() throws {
    for day in ["2025-11-20", "2025-12-05", "2025-12-22", "2026-01-22"] as [Day] { try write(day) }
  }

  /// In one transaction of its own, as that program would.
  private func write(_ day: Day) throws {
    let events = [
      CaseEvent(
        sequence: 1, day: day, knownOn: day, person: "管理员",
        fact: .received(
          Received(
            number: "第\(day.iso)号", reference: office.newReference(), channel: .inPerson, arrivedOn: day,
            applicants: [Applicant(name: "甲", kind: .naturalPerson)],
            items: [RequestItem(number: 1, content: "文件")], respondentOrgan: TestOffice.organ)))
    ]
    try test.database.transaction { () throws(StoreError) in
      _ = try office.open(events, by: TestOffice.entry())
    }
  }

  @Test func `较新版本带来新通知的，打开时一次重新计算`() throws {
    try age()
    let old = try office.cases(all: true).map(\.due)
    #expect(old.map { $0?.isProvisional } == [false, true, true, true])
    let newer = try test.connect()
    let rows = try newer.cases(all: true)
    #expect(rows.map { $0.due?.isProvisional } == [false, false, false, false])
    #expect(rows.map(\.due?.day) != old.map { $0?.day })
    #expect(try newer.verify().finding == nil)
    #expect(!newer.isReckonedByOtherNotices)
    let fresh = try TestOffice()
    for row in rows {
      let again = try fresh.receive(TestOffice.application(on: try #require(row.receivedOn)))
      #expect(again.due == row.due)
    }
  }

  @Test func `只读打开的不改，说明期限按另一些通知计算，核对仍按当时的通知`() throws {
    try age()
    let before = try test.projections()
    let reader = try test.connect(.readOnly)
    #expect(reader.isReckonedByOtherNotices)
    #expect(try reader.verify().finding == nil)
    #expect(try test.projections() == before)
    // Whoever counts a case anew counts by what is known now.
    let row = try reader.row(named: "第2025-12-22号")
    #expect(try reader.file(of: row)?.deadline.due?.isProvisional == false)
    #expect(row.due?.isProvisional == true)
  }

  @Test func `较旧版本打开的，按其所知重新计算；它不能核对较新版本的列表`() throws {
    try receiveCases()
    let reader = try test.connect(.readOnly)
    try test.database.run("UPDATE reckoning SET basis = basis || 'ffff 20000' || char(10)")
    #expect(try reader.verify().finding == .reckonedByUnknownNotices)
    #expect(try test.connect().verify().finding == nil)
  }

  @Test func `随程序带来本机关已录入的同一通知，不矛盾也不重算`() throws {
    let carried = try #require(HolidayNotice.published.last)
    office.shelf = CalendarShelf(Self.withoutLast)
    try office.store(office.shelf.basis)
    let accepted = CalendarNotice(
      HolidayNotice(
        year: carried.year, number: "国办发明电[2025]7号", issued: carried.issued, title: "标题写法不同",
        items: carried.items))
    // The check knows the program's own notices: that one was not among them when it was accepted.
    try test.database.transaction { () throws(StoreError) in
      try office.append(.noticeAccepted(NoticeAccepted(accepted)), by: "管理员", TestOffice.entry())
      office.shelf = CalendarShelf(NoticeBook(accepted: [accepted]))
      try office.store(office.shelf.basis)
    }
    let newer = try test.connect(.readOnly)
    #expect(!newer.isReckonedByOtherNotices)
    #expect(newer.notices.contradicting.isEmpty)
    #expect(try newer.verify().finding == nil)
  }

  @Test func `A notice that another person accepted counts at the next entry here`() throws {
    let other = try test.connect()
    _ = try other.accept(NoticeOffice.notice(), by: NoticeOffice.entry())
    let row = try test.receive(on: "2027-01-15")
    #expect(row.due == CountedDay(day: "2027-02-17", isProvisional: false))
    _ = try other.withdrawNotice(NoticeOffice.number, reason: "试", by: NoticeOffice.entry())
    let again = try test.receive(on: "2027-01-15")
    #expect(again.due == CountedDay(day: "2027-02-18", isProvisional: true))
    #expect(try test.finding() == nil)
  }

  @Test func `地方放假相互冲突的以后公布的为准，另一人改了先后，此处的下一次录入也照此`() throws {
    func notice(_ number: String, _ issued: Day, off: Bool) -> CalendarNotice {
      let item: HolidayNotice.Item =
        off
        ? .init("县庆", off: "2027-03-10", through: "2027-03-10")
        : .init("县庆", off: "2027-03-11", through: "2027-03-11", makeUp: ["2027-03-13", "2027-03-14"])
      return CalendarNotice(
        HolidayNotice(year: 2027, number: number, issued: issued, title: "关于放假的通知", items: [item]),
        locality: .init(issuer: "某县人民政府", scope: ["622922"]))
    }
    let before = CalendarBasis(
      NoticeBook(accepted: [notice("甲", "2027-01-20", off: true), notice("乙", "2027-01-21", off: false)]))
    let after = CalendarBasis(
      NoticeBook(accepted: [notice("甲", "2027-01-22", off: true), notice("乙", "2027-01-21", off: false)]))
    #expect(before.text != after.text)
    #expect(after.firstDifference(from: before) == "2027-03-10")
  }

  @Test func `A change that fails leaves the calendars as they were`() throws {
    #expect(throws: StoreError.self) {
      try office.changing { () throws(StoreError) in
        try office.append(
          .noticeAccepted(NoticeAccepted(NoticeOffice.notice())), by: "管理员", NoticeOffice.entry())
        _ = try office.effect(
          of: NoticeOffice.notice(), counting: office.notices.adding(NoticeOffice.notice()), isWriting: true)
        throw StoreError.noOffice
      }
    }
    #expect(office.notices.accepted.isEmpty)
    #expect(try test.receive(on: "2027-01-15").due?.isProvisional == true)
    #expect(try test.finding() == nil)
  }

  @Test func `A backup of an office with accepted notices is sound`() throws {
    try test.receive(on: "2027-01-15")
    _ = try office.accept(NoticeOffice.notice(), by: NoticeOffice.entry())
    _ = try office.backup(to: test.folder.file("copy.kaijuan"))
    let copy = try Office.open(test.folder.file("copy.kaijuan"), .readOnly, on: TestOffice.today)
    #expect(copy.notices.accepted == [NoticeOffice.notice()])
    #expect(try copy.verify().finding == nil)
  }

  @Test(arguments: [
    ("DELETE FROM notices", "国办发明电[2026]9号"),
    ("UPDATE notices SET number_key = 'x'", "x"), ("UPDATE notices SET event_id = 1", "国办发明电[2026]9号"),
  ])
  func `A list of notices that is not the record's is found`(_ sql: String, _ name: String) throws {
    _ = try office.accept(NoticeOffice.notice(), by: NoticeOffice.entry())
    let reader = try test.connect(.readOnly)
    try test.tamper(sql)
    #expect(try reader.verify().finding == .officeDiffers(name))
  }

  @Test func `A case that cannot be read does not keep the office from opening`() throws {
    try age()
    try test.tamper("UPDATE events SET record = '垃圾' WHERE stream = 'case/3'")
    let newer = try test.connect()
    let rows = try newer.cases(all: true)
    #expect(rows.map { $0.due?.isProvisional } == [false, false, true, false])
  }
}
