extension HolidayNotice {
  /// The State Council's holiday arrangements for 2021.
  static let year2021: [HolidayNotice] = [
    HolidayNotice(
      year: 2021, number: "国办发明电〔2020〕27号", issued: "2020-11-25",
      title: "国务院办公厅关于2021年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2021-01-01", through: "2021-01-03"),
        .init("春节", off: "2021-02-11", through: "2021-02-17", makeUp: ["2021-02-07", "2021-02-20"]),
        .init("清明节", off: "2021-04-03", through: "2021-04-05"),
        .init("劳动节", off: "2021-05-01", through: "2021-05-05", makeUp: ["2021-04-25", "2021-05-08"]),
        .init("端午节", off: "2021-06-12", through: "2021-06-14"),
        .init("中秋节", off: "2021-09-19", through: "2021-09-21", makeUp: ["2021-09-18"]),
        .init("国庆节", off: "2021-10-01", through: "2021-10-07", makeUp: ["2021-09-26", "2021-10-09"]),
      ])
  ]
}
