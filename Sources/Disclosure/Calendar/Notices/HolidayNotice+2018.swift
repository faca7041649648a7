extension HolidayNotice {
  /// The State Council's holiday arrangements for 2018.
  static let year2018: [HolidayNotice] = [
    HolidayNotice(
      year: 2018, number: "国办发明电〔2017〕12号", issued: "2017-11-30",
      title: "国务院办公厅关于2018年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2018-01-01", through: "2018-01-01"),
        .init("春节", off: "2018-02-15", through: "2018-02-21", makeUp: ["2018-02-11", "2018-02-24"]),
        .init("清明节", off: "2018-04-05", through: "2018-04-07", makeUp: ["2018-04-08"]),
        .init("劳动节", off: "2018-04-29", through: "2018-05-01", makeUp: ["2018-04-28"]),
        .init("端午节", off: "2018-06-18", through: "2018-06-18"),
        .init("中秋节", off: "2018-09-24", through: "2018-09-24"),
        .init("国庆节", off: "2018-10-01", through: "2018-10-07", makeUp: ["2018-09-29", "2018-09-30"]),
      ])
  ]
}
