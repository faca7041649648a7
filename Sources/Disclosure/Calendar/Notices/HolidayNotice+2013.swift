extension HolidayNotice {
  /// The State Council's holiday arrangements for 2013.
  static let year2013: [HolidayNotice] = [
    HolidayNotice(
      year: 2013, number: "国办发明电〔2012〕33号", issued: "2012-12-08",
      title: "国务院办公厅关于2013年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2013-01-01", through: "2013-01-03", makeUp: ["2013-01-05", "2013-01-06"]),
        .init("春节", off: "2013-02-09", through: "2013-02-15", makeUp: ["2013-02-16", "2013-02-17"]),
        .init("清明节", off: "2013-04-04", through: "2013-04-06", makeUp: ["2013-04-07"]),
        .init("劳动节", off: "2013-04-29", through: "2013-05-01", makeUp: ["2013-04-27", "2013-04-28"]),
        .init("端午节", off: "2013-06-10", through: "2013-06-12", makeUp: ["2013-06-08", "2013-06-09"]),
        .init("中秋节", off: "2013-09-19", through: "2013-09-21", makeUp: ["2013-09-22"]),
        .init("国庆节", off: "2013-10-01", through: "2013-10-07", makeUp: ["2013-09-29", "2013-10-12"]),
      ])
  ]
}
