extension HolidayNotice {
  /// The State Council's holiday arrangements for 2025.
  static let year2025: [HolidayNotice] = [
    HolidayNotice(
      year: 2025, number: "国办发明电〔2024〕12号", issued: "2024-11-12",
      title: "国务院办公厅关于2025年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2025-01-01", through: "2025-01-01"),
        .init("春节", off: "2025-01-28", through: "2025-02-04", makeUp: ["2025-01-26", "2025-02-08"]),
        .init("清明节", off: "2025-04-04", through: "2025-04-06"),
        .init("劳动节", off: "2025-05-01", through: "2025-05-05", makeUp: ["2025-04-27"]),
        .init("端午节", off: "2025-05-31", through: "2025-06-02"),
        .init("国庆节、中秋节", off: "2025-10-01", through: "2025-10-08", makeUp: ["2025-09-28", "2025-10-11"]),
      ])
  ]
}
