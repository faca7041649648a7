import Disclosure

// The many cases of this year and the one before, with every outcome.
extension DemoCase {
  /// What was asked for, and of whom.
  private static let asked: [(unit: String, content: String)] = [
    ("自然资源局", "东关社区征地补偿安置方案"), ("自然资源局", "西湖社区征地批复及勘测定界图"), ("住建局", "城南片区房屋征收决定及补偿方案"),
    ("住建局", "幸福里一期竣工验收备案表"), ("交通运输局", "S231线改扩建工程施工合同"), ("教育局", "公开招聘教师考试总成绩"),
    ("财政局", "部门预算及三公经费明细"), ("民政局", "最低生活保障家庭名单"), ("卫生健康局", "县中医院设备采购合同"),
    ("生态环境局", "河东工业园环境影响报告书及批复"), ("农业农村局", "高标准农田建设项目中标通知书"), ("水务局", "城乡供水一体化工程资金使用情况"),
    ("林业局", "退耕还林补助资金到户清单"), ("公安局", "某交通事故处理卷宗"), ("市场监管局", "某食品企业行政处罚决定书"),
    ("人力资源社会保障局", "事业单位公开招聘体检结果"), ("发展改革局", "河源大桥项目建议书批复"), ("应急管理局", "某起火灾事故调查报告"),
    ("审计局", "乡镇财政决算审计报告"), ("文化和旅游局", "河源古城修复工程招标文件"), ("信访局", "本人信访事项处理结果"), ("办公室", "县志1998年卷"),
  ]
  /// Working days between one and the next: 62 of them go back a year and a half.
  private static let pace = 6

  static let ended: [DemoCase] = (0..<62).map { index in
    let outcomes = Outcome.allCases
    // Every outcome, and between them the most frequent one.
    let outcome = index.isMultiple(of: 3) ? .granted : outcomes[(index * 5) % outcomes.count]
    let (unit, content) = asked[(index * 7) % asked.count]
    let (name, kind) = DemoApplicants.several[(index * 11) % DemoApplicants.several.count]
    let channel = ReceiptChannel.allCases[(index * 3) % ReceiptChannel.allCases.count]
    return DemoCase(
      28 + index * pace, name, kind, channel, content,
      steps: life(
        outcome, by: unit, isArchived: index > 2, officer: index.isMultiple(of: 2) ? .handler : .deputy))
  }

  private static func life(
    _ outcome: Outcome, by unit: String, isArchived: Bool, officer: DemoPerson
  ) -> [DemoStep] {
    let (prelude, after) = outcome.demoPrelude
    let replied =
      DemoStep.taken(unit, by: officer) + prelude + DemoStep.answered(after, outcome.demoReply)
      + DemoStep.signed(after + 2)
    return isArchived ? replied + DemoStep.archived(after + 10) : replied
  }
}
