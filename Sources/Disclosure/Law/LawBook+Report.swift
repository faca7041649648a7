extension LawBook {
  static let report: [Rule] = Array([annualReportDepartment, annualReportGovernment, inspection].joined())

  private static let annualReportDepartment: [Rule] = [
    Rule(
      .annualReportDepartment, from: "2008-05-01", through: "2019-05-14", [.regulation2007(31)],
      settable: true, sets: .monthDay(month: 3, day: 31),
      "各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。",
      note: "上级机关可以要求提前；可设置。"),
    Rule(
      .annualReportDepartment, from: "2019-05-15", [.regulation(49, paragraph: 1)],
      settable: true, sets: .monthDay(month: 1, day: 31),
      """
      县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告\
      并向社会公布。
      """,
      note: "上级机关可以要求提前；可设置。"),
  ]

  private static let annualReportGovernment: [Rule] = [
    Rule(
      .annualReportGovernment, from: "2008-05-01", through: "2019-05-14", [.regulation2007(31)],
      sets: .monthDay(month: 3, day: 31),
      "各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。"),
    Rule(
      .annualReportGovernment, from: "2019-05-15", [.regulation(49, paragraph: 2)],
      sets: .monthDay(month: 3, day: 31),
      """
      县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。
      """),
  ]

  private static let inspection: [Rule] = [
    Rule(
      .selfInspection, from: "2019-05-15", [.regulation(18), .regulation(44)],
      basis: .practice, settable: true, sets: .monthDay(month: 1, day: 31),
      "每年对不予公开的信息以及依申请公开较为集中的信息进行全面自查，次年1月底前报送自查报告。",
      note: "条例规定定期评估审查，没有规定报送的期限；期限取自地方做法（临夏州2017年）。"),
    Rule(
      .conversionThreshold, from: "2019-05-15", [.regulation(44, paragraph: 1)],
      basis: .practice, settable: true, sets: .count(3),
      "一年内3个以上申请人申请相同政府信息，且每次都予以公开的，建议纳入主动公开的范围。",
      note: "条例只规定多个申请人；税务、社会保险、医疗、登记、征信等个人信息不在内。"),
  ]
}
