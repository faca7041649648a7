// Retention tables are approved by the archives authority; these are the defaults of an office without one.
extension LawBook {
  static let archive: [Rule] = Array([retention, retentionRefused].joined())

  private static let approvedTable = "以经档案主管部门审核同意的保管期限表为准。"

  private static let retention: [Rule] = [
    Rule(
      .retention, from: "2008-05-01", through: "2019-05-14", [Article(.archivesLaw)],
      basis: .practice, settable: true, sets: .years(10), "案卷保管10年。", note: approvedTable),
    Rule(
      .retention, from: "2019-05-15", [.regulation(45), Article(.archivesLaw)],
      basis: .practice, settable: true, sets: .years(10), "案卷保管10年。", note: approvedTable),
  ]

  private static let retentionRefused: [Rule] = [
    Rule(
      .retentionRefused, from: "2008-05-01", through: "2019-05-14", [Article(.archivesLaw)],
      basis: .practice, settable: true, sets: .years(30), "不予公开的和涉及行政复议、行政诉讼的案卷保管30年。",
      note: approvedTable),
    Rule(
      .retentionRefused, from: "2019-05-15", [.regulation(45), Article(.archivesLaw)],
      basis: .practice, settable: true, sets: .years(30), "不予公开的和涉及行政复议、行政诉讼的案卷保管30年。",
      note: approvedTable),
  ]
}
