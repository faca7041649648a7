extension HolidayNotice {
  /// The State Council's holiday arrangements for 2009.
  ///
  /// Number and day of issue come from secondary sources: the copies of the text carry none.
  static let year2009: [HolidayNotice] = [
    HolidayNotice(
      year: 2009, number: "国办发明电〔2008〕42号", issued: "2008-12-04",
      title: "国务院办公厅关于2009年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2009-01-01", through: "2009-01-03", makeUp: ["2009-01-04"]),
        .init("春节", off: "2009-01-25", through: "2009-01-31", makeUp: ["2009-01-24", "2009-02-01"]),
        .init("清明节", off: "2009-04-04", through: "2009-04-06"),
        .init("劳动节", off: "2009-05-01", through: "2009-05-03"),
        .init("端午节", off: "2009-05-28", through: "2009-05-30", makeUp: ["2009-05-31"]),
        .init("国庆节、中秋节", off: "2009-10-01", through: "2009-10-08", makeUp: ["2009-09-27", "2009-10-10"]),
      ])
  ]
}
