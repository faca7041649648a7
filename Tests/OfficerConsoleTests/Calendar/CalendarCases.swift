import Disclosure

/// Invented cases and a notice around the end of 2026, before the arrangements of 2027 were out.
enum CalendarCases {
  static let today = "2026-12-21"

  static let all: [LedgerCase] = [
    TestCases.of(
      1, "2026-11-19", "马文山", "东关社区征地补偿安置方案", TestCases.registered("2026-11-19", unit: "自然资源局")),
    TestCases.of(
      2, "2026-11-23", "正衡律师事务所", kind: .legalService, "河西工业园环境影响报告书及批复",
      TestCases.registered("2026-11-23", unit: "生态环境局")),
    TestCases.of(
      3, "2026-12-02", "李𬱖", by: .internet, "S232线改扩建工程征地补偿标准",
      TestCases.registered("2026-12-02", unit: "交通运输局")),
    TestCases.of(
      4, "2026-12-10", "买买提·艾力", "县医院CT设备采购合同", TestCases.registered("2026-12-10", unit: "卫生健康局")),
    TestCases.of(
      5, "2026-12-10", "㛃䶮", "2024年、2025年历次政府常务会议议题及纪要，含附件",
      TestCases.registered("2026-12-10", unit: nil)),
  ]

  static let notice = CalendarNotice(
    HolidayNotice(
      year: 2027, number: "国办发明电〔2026〕9号", issued: "2026-12-18", title: "国务院办公厅关于2027年部分节假日安排的通知",
      items: [
        .init("元旦", off: "2027-01-01", through: "2027-01-04", makeUp: ["2026-12-26", "2027-01-09"]),
        .init("春节", off: "2027-02-05", through: "2027-02-11", makeUp: ["2027-01-30", "2027-02-13"]),
        .init("清明节", off: "2027-04-03", through: "2027-04-05"),
        .init("劳动节", off: "2027-05-01", through: "2027-05-05", makeUp: ["2027-04-25"]),
        .init("端午节", off: "2027-06-09", through: "2027-06-09"),
        .init("中秋节", off: "2027-09-15", through: "2027-09-15"),
        .init("国庆节", off: "2027-10-01", through: "2027-10-07", makeUp: ["2027-10-09"]),
      ]))
}
