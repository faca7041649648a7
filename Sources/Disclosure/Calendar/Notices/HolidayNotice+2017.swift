extension HolidayNotice {
  /// The State Council's holiday arrangements for 2017.
  static let year2017: [HolidayNotice] = [
    HolidayNotice(
      year: 2017, number: "国办发明电〔2016〕17号", issued: "2016-12-01",
      title: "国务院办公厅关于2017年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2017-01-01", through: "2017-01-01"),
        .init("元旦补休", off: "2017-01-02", through: "2017-01-02"),
        .init("春节", off: "2017-01-27", through: "2017-02-02", makeUp: ["2017-01-22", "2017-02-04"]),
        .init("清明节", off: "2017-04-02", through: "2017-04-04", makeUp: ["2017-04-01"]),
        .init("劳动节", off: "2017-05-01", through: "2017-05-01"),
        .init("端午节", off: "2017-05-28", through: "2017-05-30", makeUp: ["2017-05-27"]),
        .init("中秋节、国庆节", off: "2017-10-01", through: "2017-10-08", makeUp: ["2017-09-30"]),
      ])
  ]
}
