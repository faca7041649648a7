extension HolidayNotice {
  /// The State Council's holiday arrangements for 2014.
  static let year2014: [HolidayNotice] = [
    HolidayNotice(
      year: 2014, number: "国办发明电〔2013〕28号", issued: "2013-12-11",
      title: "国务院办公厅关于2014年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2014-01-01", through: "2014-01-01"),
        .init("春节", off: "2014-01-31", through: "2014-02-06", makeUp: ["2014-01-26", "2014-02-08"]),
        .init("清明节", off: "2014-04-05", through: "2014-04-05"),
        .init("清明节补休", off: "2014-04-07", through: "2014-04-07"),
        .init("劳动节", off: "2014-05-01", through: "2014-05-03", makeUp: ["2014-05-04"]),
        .init("端午节", off: "2014-06-02", through: "2014-06-02"),
        .init("中秋节", off: "2014-09-08", through: "2014-09-08"),
        .init("国庆节", off: "2014-10-01", through: "2014-10-07", makeUp: ["2014-09-28", "2014-10-11"]),
      ])
  ]
}
