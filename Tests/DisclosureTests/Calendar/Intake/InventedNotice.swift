import Disclosure

/// An invented notice for 2027, whole in itself, with parts to change.
enum InventedNotice {
  static let items: [HolidayNotice.Item] = [
    .init("元旦", off: "2027-01-01", through: "2027-01-03"),
    .init("春节", off: "2027-02-05", through: "2027-02-12", makeUp: ["2027-01-30", "2027-02-13"]),
    .init("清明节", off: "2027-04-03", through: "2027-04-05"),
    .init("劳动节", off: "2027-05-01", through: "2027-05-05", makeUp: ["2027-04-25", "2027-05-08"]),
    .init("端午节", off: "2027-06-09", through: "2027-06-09"),
    .init("中秋节", off: "2027-09-15", through: "2027-09-15"),
    .init("国庆节", off: "2027-10-01", through: "2027-10-07", makeUp: ["2027-09-26", "2027-10-09"]),
  ]

  static func with(
    year: Int = 2027, number: String = "国办发明电〔2026〕9号", issued: Day = "2026-11-10",
    _ items: [HolidayNotice.Item] = items
  ) -> CalendarNotice {
    CalendarNotice(
      HolidayNotice(
        year: year, number: number, issued: issued, title: "国务院办公厅关于\(year)年部分节假日安排的通知", items: items))
  }

  /// With one festival's item in place of its own.
  static func replacing(_ item: HolidayNotice.Item) -> CalendarNotice {
    with(items.map { $0.festival == item.festival ? item : $0 })
  }

  /// 古尔邦节 of 2027 as Linxia's government might fix it.
  static func local(
    _ festival: String = "古尔邦节", number: String = "临州府发〔2027〕3号", off: Day = "2027-05-17",
    through: Day = "2027-05-19", makeUp: [Day] = ["2027-05-22"], scope: [RegionCode] = ["622900"]
  ) -> CalendarNotice {
    CalendarNotice(
      HolidayNotice(
        year: 2027, number: number, issued: "2027-04-20", title: "关于2027年\(festival)放假的通知",
        items: [.init(festival, off: off, through: through, makeUp: makeUp)]),
      locality: .init(issuer: "临夏回族自治州人民政府", scope: scope))
  }
}
