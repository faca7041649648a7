import Disclosure

// Cases in process: overdue, due today, due soon, due later, just in.
extension DemoCase {
  static let running: [DemoCase] = overdue + near + later + fresh

  private static let overdue = [
    DemoCase(
      24, "马文山", .naturalPerson, .inPerson, "东关社区征地补偿安置方案",
      steps: DemoStep.taken("自然资源局") + [DemoStep(18, .urged(Urged(words: "请于两日内报送答复意见")))]),
    DemoCase(
      21, "正衡律师事务所", .legalService, .registeredPost, "河西工业园环境影响报告书及批复", steps: DemoStep.taken("生态环境局")),
    DemoCase(
      41, "欧阳静", .naturalPerson, .email, "2024年政府债务限额及余额情况",
      steps: DemoStep.taken("财政局", by: .deputy) + DemoStep.extended(15)),
  ]

  private static let near = [
    DemoCase(
      20, "李𬱖", .naturalPerson, .internet, "S232线改扩建工程征地补偿标准",
      steps: DemoStep.taken("交通运输局") + DemoStep.proposed(17, .granted) + DemoStep.approved(19)),
    DemoCase(20, "周建国", .naturalPerson, .fax, "城区老旧供水管网改造计划", steps: DemoStep.taken("住建局", by: .deputy)),
    DemoCase(
      19, "陈㛃", .naturalPerson, .inPerson, "㛃水镇农村饮水安全工程验收资料",
      steps: DemoStep.taken("水务局") + DemoStep.proposed(16, .granted)),
    DemoCase(18, "刘䶮", .naturalPerson, .registeredPost, "本人宅基地审批档案", steps: DemoStep.taken("自然资源局")),
    DemoCase(
      17, "清源环境保护志愿者协会", .publicWelfare, .internet, "近三年河源河断面水质监测数据",
      steps: DemoStep.taken("生态环境局", by: .deputy) + [
        DemoStep(3, .leaderNoted(LeaderNoted(leader: "周文", words: "请生态环境局认真办理"))),
        DemoStep(6, .conferred(Conferred(participants: ["生态环境局", "司法局"], conclusion: "可以公开"))),
      ]),
    DemoCase(
      16, "河源县宏达建设工程有限公司", .enterprise, .inPerson, "城东旧改三期施工招标评标报告",
      steps: DemoStep.taken("住建局") + DemoStep.proposed(9, .partlyGranted, [.refusedThirdPartyRights])
        + DemoStep.agreed(11, .disclosureOffice)),
    DemoCase(
      38, "河源师范学院地方史研究所", .researchInstitution, .registeredPost, "2015年以来撤并村小名录",
      steps: DemoStep.taken("教育局") + DemoStep.extended(14)),
  ]

  private static let later = [
    DemoCase(
      ago: 12, applicants: ["张伟", "王芳", "刘强"].map { DemoApplicants.applicant($0, .naturalPerson) },
      items: ["城东旧改三期安置协议", "安置房分配名单"], steps: DemoStep.taken("住建局")),
    DemoCase(
      11, "阿卜杜热合曼·吐尔逊江", .naturalPerson, .oral, "县民族中学学生营养改善计划采购合同",
      steps: DemoStep.taken("教育局", by: .deputy)),
    DemoCase(
      10, "𬱖家村村民委员会", .other, .registeredPost, "𬱖家村道路硬化项目资金拨付文件",
      steps: DemoStep.taken("交通运输局") + DemoStep.proposed(4, .granted) + DemoStep.agreed(5, .disclosureOffice)
        + DemoStep.agreed(6, .secrecyReview)),
    DemoCase(
      9, "郑晓东", .naturalPerson, .internet, "教师招聘考试总成绩",
      steps: DemoStep.taken("教育局") + DemoStep.proposed(3, .partlyGranted, [.refusedThirdPartyRights])
        + DemoStep.agreed(4, .disclosureOffice) + DemoStep.agreed(5, .secrecyReview)
        + DemoStep.sentBack(6, .approval, "总成绩含面试考官评语，请保密审查再看一遍", to: .secrecyReview)),
    DemoCase(
      8, "丁志强", .naturalPerson, .ordinaryLetter, "河源大桥检测报告",
      steps: DemoStep.taken("交通运输局", by: .deputy) + [
        DemoStep(4, .unitReturned(UnitReturned(reason: "桥梁由市公路中心管养"))),
        DemoStep(5, .assigned(Assigned(unit: "办公室", officer: "陈涛"))),
      ]),
    DemoCase(
      7, "吴国平", .naturalPerson, .inPerson, "退耕还林补助资金到户清单",
      steps: DemoStep.taken("林业局") + [
        DemoStep(2, .contactChanged(ContactChanged(phone: nil, address: "河源县城关镇建设路1号"))),
        DemoStep(2, .contacted(Contacted(with: "吴国平", words: "核对新的邮寄地址"))),
      ] + DemoStep.proposed(3, .refusedInternalAffairs)
        + DemoStep.sentBack(4, .disclosureOffice, "到户清单应当主动公开，只隐去身份证号和银行账号，请改为部分公开并写明理由")),
    DemoCase(
      6, "马文山", .naturalPerson, .inPerson, "申请公开东关社区的征地补偿、安置方案及公告", steps: DemoStep.taken("自然资源局")),
    DemoCase(
      5, "孙晓梅", .naturalPerson, .internet, "二〇二四年低保资金使用情况",
      steps: DemoStep.taken("民政局", by: .deputy)),
  ]

  private static let fresh = [
    DemoCase(
      2, "何秀兰", .naturalPerson, .registeredPost, "村级道路硬化项目招投标资料", steps: DemoStep.taken("交通运输局")),
    DemoCase(
      1, "赵敏", .naturalPerson, .inPerson, "幸福里二期竣工验收备案表", steps: [DemoStep(1, .registered(Registered()))]),
    DemoCase(
      0, "丁志强", .naturalPerson, .inPerson, "幸福里二期规划总平面图", steps: [DemoStep(0, .registered(Registered()))]),
    DemoCase(0, "何秀兰", .naturalPerson, .registeredPost, "县医院门诊楼施工合同"),
    DemoCase(
      ago: 0, applicants: [DemoApplicants.applicant("陈思远", .naturalPerson)], channel: .ordinaryLetter,
      items: ["低保对象名单"], confirmedAfter: nil),
    DemoCase(
      ago: 1, applicants: [DemoApplicants.applicant("刘䶮", .naturalPerson)], channel: .internet,
      items: ["县城公交线路调整的批复"], confirmedAfter: nil),
    DemoCase(
      ago: 3, applicants: [DemoApplicants.applicant("正衡律师事务所", .legalService)], channel: .email,
      items: ["河西工业园土地出让合同"], documentNumber: "河政发〔2021〕17号",
      description: "2021年挂牌出让的工业用地，含补充协议", confirmedAfter: 0,
      steps: DemoStep.taken("自然资源局", by: .deputy)),
  ]
}
