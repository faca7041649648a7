extension HolidayNotice {
  /// The State Council's holiday arrangements for 2024.
  static let year2024: [HolidayNotice] = [
    HolidayNotice(
      year: 2024, number: "国办发明电〔2023〕7号", issued: "2023-10-25",
      title: "国务院办公厅关于2024年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2024-01-01", through: "2024-01-01"),
        .init("春节", off: "2024-02-10", through: "2024-02-17", makeUp: ["2024-02-04", "2024-02-18"]),
        .init("清明节", off: "2024-04-04", through: "2024-04-06", makeUp: ["2024-04-07"]),
        .init("劳动节", off: "2024-05-01", through: "2024-05-05", makeUp: ["2024-04-28", "2024-05-11"]),
        .init("端午节", off: "2024-06-10", through: "2024-06-10"),
        .init("中秋节", off: "2024-09-15", through: "2024-09-17", makeUp: ["2024-09-14"]),
        .init("国庆节", off: "2024-10-01", through: "2024-10-07", makeUp: ["2024-09-29", "2024-10-12"]),
      ])
  ]
}
