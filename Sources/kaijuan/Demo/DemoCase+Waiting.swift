import Disclosure

// Cases whose clock stands still, and cases whose clock was moved.
extension DemoCase {
  static let waiting = [
    DemoCase(
      12, "周建国", .naturalPerson, .registeredPost, "有关文件",
      steps: DemoStep.taken("办公室") + DemoStep.clarification(4)),
    DemoCase(
      17, "张伟", .naturalPerson, .internet, "相关材料", steps: DemoStep.taken("办公室") + DemoStep.clarification(2)),
    DemoCase(
      10, "河源县宏达建设工程有限公司", .enterprise, .internet, "供水管网改造工程中标文件",
      steps: DemoStep.taken("住建局") + DemoStep.consultation(6, .thirdParty, "中标单位")),
    DemoCase(
      9, "欧阳静", .naturalPerson, .inPerson, "教育、财政联合印发的助学金发放方案",
      steps: DemoStep.taken("教育局") + DemoStep.consultation(4, .agency, "市教育局")),
    DemoCase(
      13, "清源环境保护志愿者协会", .publicWelfare, .email, "河西工业园企业排污许可执行报告",
      steps: DemoStep.taken("生态环境局") + DemoStep.consultation(5, .thirdParty, "河西化工有限公司")
        + DemoStep.consultation(7, .agency, "市生态环境局", id: "2")),
    DemoCase(
      11, "李𬱖", .naturalPerson, .registeredPost, "沿河路停车场经营权合同",
      steps: DemoStep.taken("住建局") + [
        DemoStep(
          5,
          .consultationSent(
            ConsultationSent(consultation: "1", with: .thirdParty, party: "停车场经营者", workingDays: 15))),
        DemoStep(9, .consultationUndelivered(ConsultationUndelivered(consultation: "1", reason: "迁址"))),
      ]),
    DemoCase(
      9, "孙晓梅", .naturalPerson, .inPerson, "2015年以来全县土地出让合同", steps: DemoStep.taken("自然资源局") + DemoStep.fee(6)
    ),
    DemoCase(
      8, "刘䶮", .naturalPerson, .internet, "2010年以来历次常务会议议题目录等126件信息",
      steps: DemoStep.taken("办公室") + [
        DemoStep(4, .justificationRequested(JustificationRequested(words: "三个月内申请126件", workingDays: 10)))
      ]),
    DemoCase(
      15, "河源师范学院地方史研究所", .researchInstitution, .registeredPost, "1958年以来乡镇区划调整文件全部目录",
      steps: DemoStep.taken("民政局") + [
        DemoStep(3, .justificationRequested(JustificationRequested(words: "涉及六十余年的文件", workingDays: 10))),
        DemoStep(7, .justificationReceived(JustificationReceived(isReasonable: true, words: "编纂地方志"))),
        DemoStep(9) { moment in .delayedDaySet(DelayedDaySet(until: moment.day + 75, toldOn: moment.day)) },
      ]),
  ]

  static let moved = [
    DemoCase(
      30, "陈㛃", .naturalPerson, .email, "县级预算执行审计整改情况", steps: DemoStep.taken("审计局") + DemoStep.extended(15)),
    // From November on it is due in the year of which the notice is still to come.
    DemoCase(
      5, "河源师范学院地方史研究所", .researchInstitution, .inPerson, "建县以来历次行政区划调整文件",
      steps: DemoStep.taken("民政局", by: .deputy) + DemoStep.extended(3)),
    DemoCase(
      14, "买买提·艾力", .naturalPerson, .registeredPost, "县医院CT设备采购合同",
      steps: DemoStep.taken("卫生健康局") + DemoStep.consultation(5, .thirdParty, "康泰医疗公司")
        + DemoStep.opinion(9, .consentsInPart)),
    DemoCase(
      18, "郑晓东", .naturalPerson, .inPerson, "河东新区控制性详细规划",
      steps: DemoStep.taken("自然资源局") + DemoStep.clarification(3) + [
        DemoStep(9, .clarificationReceived(ClarificationReceived(words: "河东新区2023年版控规说明书")))
      ]),
    DemoCase(
      16, "吴国平", .naturalPerson, .inPerson, "县农机补贴发放明细",
      steps: DemoStep.taken("农业农村局") + DemoStep.fee(4) + [DemoStep(10, .feePaid(FeePaid(amount: 380)))]),
    // A mistaken extension, taken back.
    DemoCase(
      13, "赵敏", .naturalPerson, .internet, "幸福里小区物业维修资金使用情况",
      steps: DemoStep.taken("住建局") + DemoStep.extended(8) + [
        DemoStep(9, .corrected(Corrected(event: 4, reason: "误登，应登在另一件")))
      ]),
    DemoCase(
      11, "何秀兰", .naturalPerson, .registeredPost, "本人承包地确权档案", "村集体资产清产核资结果",
      steps: DemoStep.taken("农业农村局") + [DemoStep(5, .withdrawn(Withdrawn(items: [2], isSigned: true)))]),
    DemoCase(
      14, "正衡律师事务所", .legalService, .registeredPost, "某企业安全生产行政处罚决定书",
      steps: DemoStep.taken("应急管理局") + [
        DemoStep(5, .superiorAsked(SuperiorAsked(authority: "市应急管理局", question: "事故调查期间能否公开"))),
        DemoStep(10, .superiorAnswered(SuperiorAnswered(words: "由你局依法决定"))),
      ]),
    DemoCase(
      15, "丁志强", .naturalPerson, .inPerson, "拆迁评估报告",
      steps: DemoStep.taken("住建局")
        + DemoStep.proposed(8, .refusedProcess, reasons: "评估报告为内部讨论的过程稿，尚未形成结论，属于过程性信息。")
        + DemoStep.sentBack(10, .disclosureOffice, "评估报告已作为补偿依据，不是过程性信息")
        + DemoStep.proposed(13, .granted, reasons: "评估报告已作为补偿决定的依据，属于应当公开的政府信息。")),
  ]
}
