extension HolidayNotice {
  /// The State Council's holiday arrangements for 2008.
  ///
  /// Number and day of issue come from secondary sources: the copies of the text carry none.
  static let year2008: [HolidayNotice] = [
    HolidayNotice(
      year: 2008, number: "国办发明电〔2007〕52号", issued: "2007-12-15",
      title: "国务院办公厅关于2008年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2007-12-30", through: "2008-01-01", makeUp: ["2007-12-29"]),
        .init("春节", off: "2008-02-06", through: "2008-02-12", makeUp: ["2008-02-02", "2008-02-03"]),
        .init("清明节", off: "2008-04-04", through: "2008-04-06"),
        .init("劳动节", off: "2008-05-01", through: "2008-05-03", makeUp: ["2008-05-04"]),
        .init("端午节", off: "2008-06-07", through: "2008-06-09"),
        .init("中秋节", off: "2008-09-13", through: "2008-09-15"),
        .init("国庆节", off: "2008-09-29", through: "2008-10-05", makeUp: ["2008-09-27", "2008-09-28"]),
      ])
  ]
}
