extension HolidayNotice {
  /// The State Council's holiday arrangements for 2026.
  static let year2026: [HolidayNotice] = [
    HolidayNotice(
      year: 2026, number: "国办发明电〔2025〕7号", issued: "2025-11-04",
      title: "国务院办公厅关于2026年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2026-01-01", through: "2026-01-03", makeUp: ["2026-01-04"]),
        .init("春节", off: "2026-02-15", through: "2026-02-23", makeUp: ["2026-02-14", "2026-02-28"]),
        .init("清明节", off: "2026-04-04", through: "2026-04-06"),
        .init("劳动节", off: "2026-05-01", through: "2026-05-05", makeUp: ["2026-05-09"]),
        .init("端午节", off: "2026-06-19", through: "2026-06-21"),
        .init("中秋节", off: "2026-09-25", through: "2026-09-27"),
        .init("国庆节", off: "2026-10-01", through: "2026-10-07", makeUp: ["2026-09-20", "2026-10-10"]),
      ])
  ]
}
