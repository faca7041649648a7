extension HolidayNotice {
  /// The State Council's holiday arrangements for 2020.
  static let year2020: [HolidayNotice] = [
    HolidayNotice(
      year: 2020, number: "国办发明电〔2019〕16号", issued: "2019-11-21",
      title: "国务院办公厅关于2020年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2020-01-01", through: "2020-01-01"),
        .init("春节", off: "2020-01-24", through: "2020-01-30", makeUp: ["2020-01-19", "2020-02-01"]),
        .init("清明节", off: "2020-04-04", through: "2020-04-06"),
        .init("劳动节", off: "2020-05-01", through: "2020-05-05", makeUp: ["2020-04-26", "2020-05-09"]),
        .init("端午节", off: "2020-06-25", through: "2020-06-27", makeUp: ["2020-06-28"]),
        .init("国庆节、中秋节", off: "2020-10-01", through: "2020-10-08", makeUp: ["2020-09-27", "2020-10-10"]),
      ]),
    HolidayNotice(
      year: 2020, number: "国办发明电〔2020〕1号", issued: "2020-01-26",
      title: "国务院办公厅关于延长2020年春节假期的通知",
      items: [
        .init("春节(延长)", off: "2020-01-31", through: "2020-02-02")
      ]),
  ]
}
