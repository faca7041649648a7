import Disclosure

// Matters that are no ordinary disclosure case, and cases that came by another way.
extension DemoCase {
  static let others: [DemoCase] = [
    DemoCase(
      ago: 7, applicants: [DemoApplicants.applicant("周建国", .naturalPerson)], items: ["本人社会保险缴费记录有误"],
      type: .rectification, steps: DemoStep.taken("人力资源社会保障局")),
    DemoCase(
      ago: 48, applicants: [DemoApplicants.applicant("何秀兰", .naturalPerson)], items: ["本人户籍登记出生日期有误"],
      type: .rectification,
      steps: DemoStep.taken("公安局") + [
        DemoStep(10, .matterConcluded(MatterConcluded(rectification: .corrected, words: "经核实予以更正")))
      ]),
    DemoCase(
      ago: 6, applicants: [DemoApplicants.applicant("马文山", .naturalPerson)], channel: .registeredPost,
      items: ["市政府办转来：反映征地信息公开不及时"], type: .supervision,
      steps: [
        DemoStep(0) {
          .superiorDueSet(SuperiorDueSet(due: $0.day + 20, letter: "转办通知〔\($0.day.year)〕3号"))
        }
      ] + DemoStep.taken("办公室")),
    DemoCase(
      ago: 13, applicants: [DemoApplicants.applicant("河源县宏达建设工程有限公司", .enterprise)], channel: .internet,
      items: ["城东旧改三期招标文件", "城东旧改三期中标公示"], division: .atIntake, steps: DemoStep.taken("住建局")),
    DemoCase(
      ago: 10, applicants: [DemoApplicants.applicant("吴国平", .naturalPerson)],
      items: ["农村危房改造补助名单", "农村改厕补助名单", "农村改厕验收资料"], division: .later,
      steps: [DemoStep(0, .registered(Registered()))]),
    DemoCase(
      ago: 22, applicants: [DemoApplicants.applicant("丁志强", .naturalPerson)], items: ["市级河道整治规划"],
      steps: [DemoStep(1, .handedOver(HandedOver(organ: "市水利局", reason: "该信息由市水利局制作")))]),
    DemoCase(
      ago: 9, applicants: [DemoApplicants.applicant("刘䶮", .naturalPerson)], items: ["城市管理综合执法年度计划"],
      steps: DemoStep.taken("城市管理局") + [
        DemoStep(4, .respondentChanged(RespondentChanged(organ: "河源县城市管理局", reason: "职权划转")))
      ]),
    // Withdrawn, signed.
    DemoCase(
      15, "郑晓东", .naturalPerson, .inPerson, "教师招聘考试成绩",
      steps: DemoStep.taken("教育局") + [DemoStep(4, .withdrawn(Withdrawn(isSigned: true)))]),
    // Sent, come back, sent again.
    DemoCase(
      36, "阿卜杜热合曼·吐尔逊江", .naturalPerson, .oral, "民族中学搬迁安置方案",
      steps: DemoStep.taken("教育局") + DemoStep.answered(12, Outcome.granted.demoReply) + [
        DemoStep(18, .serviceReturned(ServiceReturned(reason: "查无此人"))),
        DemoStep(20, .serviceAttempted(ServiceAttempted(manner: .registeredMail))),
      ]),
    // On the spot.
    DemoCase(
      5, "孙晓梅", .naturalPerson, .inPerson, "县城供热收费标准",
      steps: DemoStep.taken("发展改革局") + DemoStep.onTheSpot(.granted) + [
        DemoStep(
          0, .replied(Replied(outcome: .granted, grantedHow: .alreadyPublic, statedReasons: "已在县政府网站公开"))),
        DemoStep(0, .serviceAttempted(ServiceAttempted(manner: .inPerson))),
        DemoStep(0, .served(Served(signedBy: "本人"))),
      ]),
  ]
}
