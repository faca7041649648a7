extension HolidayNotice {
  /// The State Council's holiday arrangements for 2010.
  static let year2010: [HolidayNotice] = [
    HolidayNotice(
      year: 2010, number: "国办发明电〔2009〕27号", issued: "2009-12-07",
      title: "国务院办公厅关于2010年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2010-01-01", through: "2010-01-03"),
        .init("春节", off: "2010-02-13", through: "2010-02-19", makeUp: ["2010-02-20", "2010-02-21"]),
        .init("清明节", off: "2010-04-03", through: "2010-04-05"),
        .init("劳动节", off: "2010-05-01", through: "2010-05-03"),
        .init("端午节", off: "2010-06-14", through: "2010-06-16", makeUp: ["2010-06-12", "2010-06-13"]),
        .init("中秋节", off: "2010-09-22", through: "2010-09-24", makeUp: ["2010-09-19", "2010-09-25"]),
        .init("国庆节", off: "2010-10-01", through: "2010-10-07", makeUp: ["2010-09-26", "2010-10-09"]),
      ])
  ]
}
