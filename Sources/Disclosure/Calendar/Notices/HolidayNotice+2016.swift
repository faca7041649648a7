extension HolidayNotice {
  /// The State Council's holiday arrangements for 2016.
  static let year2016: [HolidayNotice] = [
    HolidayNotice(
      year: 2016, number: "国办发明电〔2015〕18号", issued: "2015-12-10",
      title: "国务院办公厅关于2016年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2016-01-01", through: "2016-01-01"),
        .init("春节", off: "2016-02-07", through: "2016-02-13", makeUp: ["2016-02-06", "2016-02-14"]),
        .init("清明节", off: "2016-04-04", through: "2016-04-04"),
        .init("劳动节", off: "2016-05-01", through: "2016-05-01"),
        .init("劳动节补休", off: "2016-05-02", through: "2016-05-02"),
        .init("端午节", off: "2016-06-09", through: "2016-06-11", makeUp: ["2016-06-12"]),
        .init("中秋节", off: "2016-09-15", through: "2016-09-17", makeUp: ["2016-09-18"]),
        .init("国庆节", off: "2016-10-01", through: "2016-10-07", makeUp: ["2016-10-08", "2016-10-09"]),
      ])
  ]
}
