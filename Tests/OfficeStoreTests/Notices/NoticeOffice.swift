import Disclosure
import Testing

@testable import OfficeStore

/// Invented notices, and an office whose cases lie around the turn of 2026 to 2027.
enum NoticeOffice {
  static let today: Day = "2027-02-26"
  static let number = "国办发明电〔2026〕9号"

  static let items: [HolidayNotice.Item] = [
    .init("元旦", off: "2027-01-01", through: "2027-01-03"),
    .init("春节", off: "2027-02-05", through: "2027-02-11", makeUp: ["2027-01-30", "2027-02-13"]),
    .init("清明节", off: "2027-04-03", through: "2027-04-05"),
    .init("劳动节", off: "2027-05-01", through: "2027-05-05", makeUp: ["2027-04-25", "2027-05-08"]),
    .init("端午节", off: "2027-06-09", through: "2027-06-09"),
    .init("中秋节", off: "2027-09-15", through: "2027-09-15"),
    .init("国庆节", off: "2027-10-01", through: "2027-10-07", makeUp: ["2027-09-26", "2027-10-09"]),
  ]

  static func notice(_ items: [HolidayNotice.Item] = items, number: String = number) -> CalendarNotice {
    CalendarNotice(
      HolidayNotice(
        year: 2027, number: number, issued: "2026-11-10", title: "国务院办公厅关于2027年部分节假日安排的通知", items: items))
  }

  static let change = CalendarNotice(
    HolidayNotice(
      year: 2027, number: "国办发明电〔2027〕1号", issued: "2027-01-26", title: "国务院办公厅关于延长2027年春节假期的通知",
      items: [.init("春节(延长)", off: "2027-02-13", through: "2027-02-16")]))

  /// 开斋节 of 2027 as Linxia's government might fix it.
  static let local = CalendarNotice(
    HolidayNotice(
      year: 2027, number: "临州府发〔2027〕1号", issued: "2027-01-20", title: "关于调休放假的通知",
      items: [.init("开斋节", off: "2027-03-11", through: "2027-03-12", makeUp: ["2027-03-14"])]),
    locality: .init(issuer: "临夏回族自治州人民政府", scope: ["622900"]))

  static func entry(_ account: String = "admin", today: Day = today) -> Entry {
    TestOffice.entry(account, today: today)
  }
}

extension TestOffice {
  /// The projections, value by value.
  func projections() throws -> [[DatabaseValue?]] {
    let cases = CaseColumn.allCases.indices.map(Int32.init)
    let disputes = DisputeRow.columns.indices.map(Int32.init)
    return try database.rows("SELECT \(CaseColumn.names) FROM cases ORDER BY id") { row in
      cases.map { row.value($0) }
    }
      + database.rows("SELECT \(DisputeRow.names) FROM disputes ORDER BY stream, id") { row in
        disputes.map { row.value($0) }
      }
  }

  /// Cases received on a day, with facts.
  @discardableResult
  func receive(
    on day: Day, _ facts: [(CaseFact, Day)] = [], today: Day = NoticeOffice.today
  ) throws -> CaseRow {
    let row = try office.receive(
      TestOffice.application("第\(day.iso)件", on: day), by: NoticeOffice.entry(today: today))
    return try facts.reduce(row) {
      try office.record($1.0, on: $1.1, of: $0, by: NoticeOffice.entry(today: today))
    }
  }
}
