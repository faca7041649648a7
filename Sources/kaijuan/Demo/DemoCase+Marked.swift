import Disclosure

// Facts that broke the law or do not fit: they stand in every office's record, and are marked.
extension DemoCase {
  static let marked = [
    // Late: 25 working days.
    DemoCase(
      80, "周建国", .naturalPerson, .inPerson, "城市棚户区改造项目可行性研究报告",
      steps: DemoStep.taken("发展改革局") + DemoStep.answered(25, Outcome.granted.demoReply) + DemoStep.signed(27)
        + DemoStep.archived(40)),
    // Confirmed three working days after it came.
    DemoCase(
      ago: 26, applicants: [DemoApplicants.applicant("赵敏", .naturalPerson)], channel: .internet,
      items: ["城区学区划分方案"], confirmedAfter: 3,
      steps: DemoStep.taken("教育局", on: 3) + DemoStep.answered(15, Outcome.granted.demoReply)),
    // Sent by a courier, who is no postal enterprise.
    DemoCase(
      55, "郑晓东", .naturalPerson, .inPerson, "公共租赁住房分配名单",
      steps: DemoStep.taken("住建局") + DemoStep.answered(12, Outcome.granted.demoReply, by: .courier)
        + DemoStep.signed(14) + DemoStep.archived(30)),
    // Given in part, without the ground of the rest.
    DemoCase(
      95, "买买提·艾力", .naturalPerson, .registeredPost, "精准扶贫建档立卡户花名册",
      steps: DemoStep.taken("农业农村局")
        + DemoStep.answered(12, Replied(outcome: .partlyGranted, statedReasons: "部分内容不予公开"))
        + DemoStep.signed(14) + DemoStep.archived(30)),
    // Taken back without a signature.
    DemoCase(
      45, "张伟", .naturalPerson, .internet, "网约车经营许可名单",
      steps: DemoStep.taken("交通运输局") + [DemoStep(4, .withdrawn(Withdrawn(isSigned: false)))]),
  ]
}
