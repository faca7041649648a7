extension HolidayNotice {
  /// The State Council's holiday arrangements for 2023.
  static let year2023: [HolidayNotice] = [
    HolidayNotice(
      year: 2023, number: "国办发明电〔2022〕16号", issued: "2022-12-08",
      title: "国务院办公厅关于2023年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2022-12-31", through: "2023-01-02"),
        .init("春节", off: "2023-01-21", through: "2023-01-27", makeUp: ["2023-01-28", "2023-01-29"]),
        .init("清明节", off: "2023-04-05", through: "2023-04-05"),
        .init("劳动节", off: "2023-04-29", through: "2023-05-03", makeUp: ["2023-04-23", "2023-05-06"]),
        .init("端午节", off: "2023-06-22", through: "2023-06-24", makeUp: ["2023-06-25"]),
        .init("中秋节、国庆节", off: "2023-09-29", through: "2023-10-06", makeUp: ["2023-10-07", "2023-10-08"]),
      ])
  ]
}
