import Disclosure

/// One fact of every kind with every field filled.
enum SampleFacts {
  static let all: [CaseFact] = Array([receipt, office, consultations, periods, replies, disputes].joined())

  private static let receipt: [CaseFact] = [
    .received(received), .receiptConfirmed(ReceiptConfirmed(words: "电话确认")),
    .registered(Registered(words: "按两项登记")),
    .split(Split(into: ["〔2025〕第2号", "〔2025〕第3号"], reason: "一事一申请")),
    .handedOver(HandedOver(organ: "州人民政府", reason: "不属本机关")),
    .respondentChanged(RespondentChanged(organ: "自然资源局", reason: "职权变更")),
    .contactChanged(ContactChanged(phone: "0930-1234567", address: "附城镇")),
    .lawChosen(LawChosen(version: .regulation2007, reason: "收到在前")),
    .clarificationRequested(
      ClarificationRequested(
        causes: [.unclearContent, .identity], whatToAdd: "文号", workingDays: 15, deliveredOn: "2025-03-12")),
    .clarificationReceived(ClarificationReceived(words: "已补充文号")),
  ]

  private static let received = Received(
    number: "依申请公开〔2025〕第1号", reference: "0000-0000-0000-0000", application: "2025-A1", channel: .email,
    arrivedOn: "2025-03-05", confirmedOn: "2025-03-06",
    applicants: [
      Applicant(
        name: "王芳", kind: .naturalPerson, identityNumber: "622922199001011234", phone: "13800000000",
        address: "附城镇")
    ],
    agent: Agent(name: "马律师", phone: "13900000000", hasPowerOfAttorney: true),
    items: [RequestItem(number: 1, content: "征地补偿方案", documentNumber: "康政发〔2024〕1号")],
    respondentOrgan: "康乐县人民政府", region: "622922", ledgerDigest: "ab12")

  private static let office: [CaseFact] = [
    .assigned(Assigned(unit: "住建局", officer: "马强", internalDue: "2025-03-20")),
    .unitReturned(UnitReturned(reason: "非本单位职责")), .urged(Urged(words: "请于周五前反馈")),
    .leaderNoted(LeaderNoted(leader: "王县长", words: "依法办理")),
    .conferred(Conferred(participants: ["司法局", "住建局"], conclusion: "部分公开")),
    .contacted(Contacted(with: "王芳", number: "13800000000", words: "确认收到")),
    .noted(Noted(words: "附件两份")), .letterMade(), .letterVoided(2), .attached(),
    .archived(Archived(volume: "2025-12", missing: ["送达凭证"], reason: "申请人领取未签收", retentionYears: 10)),
    .corrected(2),
    .matterConcluded(MatterConcluded(rectification: .corrected, words: "已更正")),
    .superiorDueSet(SuperiorDueSet(due: "2025-04-10", letter: "州府办函〔2025〕1号")),
  ]

  private static let consultations: [CaseFact] = [
    .consultationSent(deliveredOn: "2025-03-14"), .consultationDelivered(), .consultationUndelivered(),
    .consultationAnswered(
      ConsultationAnswered(consultation: "1", opinion: .consentsInPart, words: "隐去价格")),
    .applicantTold(ApplicantTold(consultation: "1")),
    .disclosureTold(DisclosureTold(consultation: "1", reasons: "公共利益")), .superiorAsked(), .superiorAnswered,
  ]

  private static let periods: [CaseFact] = [
    .extended(toldOn: "2025-03-28"), .justificationRequested(stopsClock: true, workingDays: 10),
    .justificationReceived(JustificationReceived(isReasonable: true, words: "调研所需")),
    .delayedDaySet(DelayedDaySet(until: "2025-06-30", toldOn: "2025-03-21")),
    .feeNoticed(
      FeeNoticed(basis: .items, quantity: 2, earlier: 12, amount: 200, deliveredOn: "2025-03-17")), .paid,
  ]

  private static let replies: [CaseFact] = [
    .searched(Searched(places: ["档案室", "OA"], terms: ["征地"], searcher: "马强", isFound: false)),
    .deidentified(
      Deidentified(
        content: "0c0c", name: "名单.docx",
        findings: [
          DecidedFinding(kind: .phoneNumber, place: "正文第3段", masked: "138******78", decision: .masked),
          DecidedFinding(
            kind: .address, place: "正文第4段", masked: "沭阳县****", decision: .shown, exception: .consent,
            words: "3月5日书面同意"),
        ], lookedAt: "图片2幅，无个人信息")),
    .opinionProposed(
      OpinionProposed(
        outcome: .partlyGranted, grounds: [.refusedProcess], statedReasons: "讨论记录", redactions: "姓名",
        itemReplies: [ItemReply(item: 1, outcome: .partlyGranted)], isOnTheSpot: false)),
    .reviewed(
      Reviewed(
        step: .approval, verdict: .sentBack, words: "补充理由", backTo: .disclosureOffice, presentation: "适当")),
    .replied(fullReply), .serviceAttempted(ServiceAttempted(manner: .ems, slip: "EMS123", address: "附城镇")),
    .served(Served(signedBy: "王芳")), .serviceReturned(ServiceReturned(reason: "查无此人", isMisaddressed: true)),
    .withdrawn(Withdrawn(items: [1, 2], isSigned: true)),
  ]

  private static let fullReply = Replied(
    outcome: .partlyGranted, grantedHow: .provided, closedOtherAs: .other, grounds: [.refusedProcess],
    statedReasons: "讨论记录",
    itemReplies: [
      ItemReply(item: 1, outcome: .granted),
      ItemReply(item: 2, outcome: .refusedProcess, grounds: [.refusedProcess]),
    ],
    documentNumber: "康政公开〔2025〕1号", printedOn: "2025-03-20", rowReason: "以主要事项归类",
    responsibleOrgan: "州人民政府", whyNoOrgan: "职责尚未划定", otherLaw: "档案法")

  private static let disputes: [CaseFact] = [
    .disputeFiled(
      DisputeFiled(
        dispute: "复议1", as: .reconsideration, body: "州人民政府", copyReceivedOn: "2025-04-10",
        isSimplified: true)),
    .disputeAnswered(DisputeAnswered(dispute: "复议1")), .concluded(form: .reconsiderationDecision),
    .disputeAppealed(DisputeAppealed(dispute: "诉讼1", appellant: "王芳")), .redoOrdered(),
  ]
}
