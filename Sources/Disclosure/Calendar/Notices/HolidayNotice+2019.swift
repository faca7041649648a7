extension HolidayNotice {
  /// The State Council's holiday arrangements for 2019.
  static let year2019: [HolidayNotice] = [
    HolidayNotice(
      year: 2019, number: "国办发明电〔2018〕15号", issued: "2018-12-04",
      title: "国务院办公厅关于2019年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2018-12-30", through: "2019-01-01", makeUp: ["2018-12-29"]),
        .init("春节", off: "2019-02-04", through: "2019-02-10", makeUp: ["2019-02-02", "2019-02-03"]),
        .init("清明节", off: "2019-04-05", through: "2019-04-05"),
        .init("劳动节", off: "2019-05-01", through: "2019-05-01"),
        .init("端午节", off: "2019-06-07", through: "2019-06-07"),
        .init("中秋节", off: "2019-09-13", through: "2019-09-13"),
        .init("国庆节", off: "2019-10-01", through: "2019-10-07", makeUp: ["2019-09-29", "2019-10-12"]),
      ]),
    HolidayNotice(
      year: 2019, number: "国办发明电〔2019〕3号", issued: "2019-03-22",
      title: "国务院办公厅关于调整2019年劳动节假期安排的通知",
      items: [
        .init("劳动节", off: "2019-05-01", through: "2019-05-04", makeUp: ["2019-04-28", "2019-05-05"])
      ]),
  ]
}
