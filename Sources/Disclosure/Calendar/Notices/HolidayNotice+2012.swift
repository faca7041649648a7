extension HolidayNotice {
  /// The State Council's holiday arrangements for 2012.
  static let year2012: [HolidayNotice] = [
    HolidayNotice(
      year: 2012, number: "国办发明电〔2011〕45号", issued: "2011-12-05",
      title: "国务院办公厅关于2012年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2012-01-01", through: "2012-01-03", makeUp: ["2011-12-31"]),
        .init("春节", off: "2012-01-22", through: "2012-01-28", makeUp: ["2012-01-21", "2012-01-29"]),
        .init("清明节", off: "2012-04-02", through: "2012-04-04", makeUp: ["2012-03-31", "2012-04-01"]),
        .init("劳动节", off: "2012-04-29", through: "2012-05-01", makeUp: ["2012-04-28"]),
        .init("端午节", off: "2012-06-22", through: "2012-06-24"),
        .init("中秋节、国庆节", off: "2012-09-30", through: "2012-10-07", makeUp: ["2012-09-29"]),
      ])
  ]
}
