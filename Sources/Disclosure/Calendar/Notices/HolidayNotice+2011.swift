extension HolidayNotice {
  /// The State Council's holiday arrangements for 2011.
  static let year2011: [HolidayNotice] = [
    HolidayNotice(
      year: 2011, number: "国办发明电〔2010〕40号", issued: "2010-12-09",
      title: "国务院办公厅关于2011年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2011-01-01", through: "2011-01-03"),
        .init("春节", off: "2011-02-02", through: "2011-02-08", makeUp: ["2011-01-30", "2011-02-12"]),
        .init("清明节", off: "2011-04-03", through: "2011-04-05", makeUp: ["2011-04-02"]),
        .init("劳动节", off: "2011-04-30", through: "2011-05-02"),
        .init("端午节", off: "2011-06-04", through: "2011-06-06"),
        .init("中秋节", off: "2011-09-10", through: "2011-09-12"),
        .init("国庆节", off: "2011-10-01", through: "2011-10-07", makeUp: ["2011-10-08", "2011-10-09"]),
      ])
  ]
}
