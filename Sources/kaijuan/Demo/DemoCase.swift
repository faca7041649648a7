import Disclosure

/// One invented case of the demonstration: what happened, in working days before today.
struct DemoCase: Sendable {
  struct Step: Sendable {
    let workingDaysAgo: Int
    let fact: @Sendable (Day) -> CaseFact

    init(_ workingDaysAgo: Int, _ fact: CaseFact) {
      self.workingDaysAgo = workingDaysAgo
      self.fact = { _ in fact }
    }

    /// A fact that names its own day.
    init(_ workingDaysAgo: Int, _ fact: @escaping @Sendable (Day) -> CaseFact) {
      self.workingDaysAgo = workingDaysAgo
      self.fact = fact
    }
  }

  let receivedWorkingDaysAgo: Int
  let applicants: [String]
  let kind: ApplicantKind
  let channel: ReceiptChannel
  let items: [String]
  var isConfirmed = true
  let steps: [Step]

  init(
    _ receivedWorkingDaysAgo: Int, _ applicants: [String], _ kind: ApplicantKind = .naturalPerson,
    by channel: ReceiptChannel, _ items: [String], isConfirmed: Bool = true, _ steps: [Step]
  ) {
    self.receivedWorkingDaysAgo = receivedWorkingDaysAgo
    self.applicants = applicants
    self.kind = kind
    self.channel = channel
    self.items = items
    self.isConfirmed = isConfirmed
    self.steps = steps
  }

  static let all: [DemoCase] = open + waiting + ended

  private static func taken(_ ago: Int, by unit: String) -> [Step] {
    [Step(ago, .registered(Registered())), Step(ago, .assigned(Assigned(unit: unit)))]
  }

  private static let open: [DemoCase] = [
    DemoCase(
      24, ["马文山"], by: .inPerson, ["东关社区征地补偿安置方案"], taken(24, by: "自然资源局")),
    DemoCase(
      20, ["正衡律师事务所"], .legalService, by: .registeredPost, ["河西工业园环境影响报告书及批复"],
      taken(20, by: "生态环境局")),
    DemoCase(
      17, ["李𬱖"], by: .internet, ["S232线改扩建工程征地补偿标准"],
      taken(17, by: "交通运输局") + [
        Step(
          2,
          .opinionProposed(
            OpinionProposed(outcome: .granted, statedReasons: "属于应当公开的政府信息")))
      ]),
    DemoCase(
      30, ["欧阳静"], by: .email, ["2024年政府债务限额及余额情况"],
      taken(30, by: "财政局") + [
        Step(15) { day in
          .extended(
            Extended(workingDays: 20, reason: "需汇总多个单位数据", consentBy: "工作机构负责人", toldOn: day))
        }
      ]),
    DemoCase(
      14, ["买买提·艾力"], by: .registeredPost, ["县医院CT设备采购合同"],
      taken(14, by: "卫生健康局") + [
        Step(
          9,
          .consultationSent(
            ConsultationSent(consultation: "1", with: .thirdParty, party: "康泰医疗公司", workingDays: 15))),
        Step(8, .consultationDelivered(ConsultationDelivered(consultation: "1"))),
        Step(5, .consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .consentsInPart))),
      ]),
    DemoCase(5, ["张伟", "王芳", "刘强"], by: .inPerson, ["城东旧改三期安置协议", "安置房分配名单"], taken(5, by: "住建局")),
    DemoCase(1, ["赵敏"], by: .inPerson, ["幸福里二期竣工验收备案表"], [Step(1, .registered(Registered()))]),
    DemoCase(0, ["陈思远"], by: .ordinaryLetter, ["低保对象名单"], isConfirmed: false, []),
  ]

  private static let waiting: [DemoCase] = [
    DemoCase(
      12, ["周建国"], by: .registeredPost, ["有关文件"],
      taken(12, by: "办公室") + [
        Step(
          8,
          .clarificationRequested(
            ClarificationRequested(
              causes: [.unclearContent], whatToAdd: "写明所需文件的名称、文号或其他特征", workingDays: 15)))
      ]),
    DemoCase(
      10, ["宏达建设公司"], .enterprise, by: .internet, ["供水管网改造工程中标文件"],
      taken(10, by: "住建局") + [
        Step(
          4,
          .consultationSent(
            ConsultationSent(consultation: "1", with: .thirdParty, party: "中标单位", workingDays: 15))),
        Step(3, .consultationDelivered(ConsultationDelivered(consultation: "1"))),
      ]),
    DemoCase(
      9, ["孙晓梅"], by: .inPerson, ["2015年以来全县土地出让合同"],
      taken(9, by: "自然资源局") + [
        Step(3) { day in
          .feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 380, deliveredOn: day))
        }
      ]),
  ]

  private static let ended: [DemoCase] = [
    DemoCase(
      45, ["何秀兰"], by: .registeredPost, ["村级道路硬化项目招投标资料"],
      taken(45, by: "交通运输局") + [
        Step(30, .replied(Replied(outcome: .granted, grantedHow: .provided, statedReasons: "予以提供"))),
        Step(30, .serviceAttempted(ServiceAttempted(manner: .ems, slip: "1234567890123"))),
        Step(28, .served(Served(signedBy: "何秀兰"))), Step(25, .archived(Archived())),
      ]),
    DemoCase(
      40, ["丁志强"], by: .internet, ["本人宅基地审批档案", "邻居宅基地审批档案"],
      taken(40, by: "自然资源局") + [
        Step(39) { day in
          .consultationSent(
            ConsultationSent(
              consultation: "1", with: .thirdParty, party: "邻居", workingDays: 15, deliveredOn: day))
        },
        Step(30, .consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects))),
        Step(
          24,
          .replied(
            Replied(
              outcome: .partlyGranted, grounds: [.refusedThirdPartyRights], statedReasons: "第二项涉及他人隐私",
              itemReplies: [
                ItemReply(item: 1, outcome: .granted),
                ItemReply(item: 2, outcome: .refusedThirdPartyRights),
              ]))),
        Step(24, .serviceAttempted(ServiceAttempted(manner: .electronic))),
        Step(6) { day in
          .disputeFiled(
            DisputeFiled(
              dispute: "河政复〔\(day.year)〕12号", as: .reconsideration, body: "县人民政府", copyReceivedOn: day))
        },
      ]),
    DemoCase(
      35, ["吴国平"], by: .inPerson, ["1998年乡镇企业改制清算报告"],
      taken(35, by: "工信局") + [
        Step(
          20,
          .searched(
            Searched(places: ["档案室", "电子公文系统"], terms: ["改制", "清算"], searcher: "钱进", isFound: false))),
        Step(18, .replied(Replied(outcome: .doesNotExist, statedReasons: "经检索，该政府信息不存在"))),
        Step(18, .served(Served(signedBy: "吴国平"))),
      ]),
    DemoCase(
      15, ["郑晓东"], by: .inPerson, ["教师招聘考试成绩"],
      taken(15, by: "教育局") + [Step(11, .withdrawn(Withdrawn(isSigned: true)))]),
  ]
}
