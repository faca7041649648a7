extension HolidayNotice {
  /// The State Council's holiday arrangements for 2015.
  static let year2015: [HolidayNotice] = [
    HolidayNotice(
      year: 2015, number: "国办发明电〔2014〕28号", issued: "2014-12-16",
      title: "国务院办公厅关于2015年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2015-01-01", through: "2015-01-03", makeUp: ["2015-01-04"]),
        .init("春节", off: "2015-02-18", through: "2015-02-24", makeUp: ["2015-02-15", "2015-02-28"]),
        .init("清明节", off: "2015-04-05", through: "2015-04-05"),
        .init("清明节补休", off: "2015-04-06", through: "2015-04-06"),
        .init("劳动节", off: "2015-05-01", through: "2015-05-01"),
        .init("端午节", off: "2015-06-20", through: "2015-06-20"),
        .init("端午节补休", off: "2015-06-22", through: "2015-06-22"),
        .init("中秋节", off: "2015-09-27", through: "2015-09-27"),
        .init("国庆节", off: "2015-10-01", through: "2015-10-07", makeUp: ["2015-10-10"]),
      ]),
    HolidayNotice(
      year: 2015, number: "国发明电〔2015〕1号", issued: "2015-05-13",
      title: "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
      items: [
        .init("抗战胜利70周年纪念日", off: "2015-09-03", through: "2015-09-05", makeUp: ["2015-09-06"])
      ]),
  ]
}
