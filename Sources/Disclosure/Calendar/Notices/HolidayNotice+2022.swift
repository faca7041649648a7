extension HolidayNotice {
  /// The State Council's holiday arrangements for 2022.
  static let year2022: [HolidayNotice] = [
    HolidayNotice(
      year: 2022, number: "国办发明电〔2021〕11号", issued: "2021-10-25",
      title: "国务院办公厅关于2022年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2022-01-01", through: "2022-01-03"),
        .init("春节", off: "2022-01-31", through: "2022-02-06", makeUp: ["2022-01-29", "2022-01-30"]),
        .init("清明节", off: "2022-04-03", through: "2022-04-05", makeUp: ["2022-04-02"]),
        .init("劳动节", off: "2022-04-30", through: "2022-05-04", makeUp: ["2022-04-24", "2022-05-07"]),
        .init("端午节", off: "2022-06-03", through: "2022-06-05"),
        .init("中秋节", off: "2022-09-10", through: "2022-09-12"),
        .init("国庆节", off: "2022-10-01", through: "2022-10-07", makeUp: ["2022-10-08", "2022-10-09"]),
      ])
  ]
}
