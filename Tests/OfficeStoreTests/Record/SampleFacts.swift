import Disclosure

@testable import OfficeStore

/// One fact of every kind, with every field filled.
enum SampleFacts {
  static let received = Received(
    number: "依申请公开〔2026〕第1号", reference: "0123-4567-89AB-CDEV", application: "依申请公开〔2026〕第1号",
    channel: .email, arrivedOn: "2026-02-27", confirmedOn: "2026-03-02",
    applicants: [
      Applicant(
        name: "李𬱖", kind: .naturalPerson, identityNumber: "622922199001011234", phone: "0930-1234567",
        address: "康乐县\n附城镇/1号")
    ],
    agent: Agent(name: "王\"律师\"", phone: "13900000000", hasPowerOfAttorney: true),
    items: [RequestItem(number: 1, content: "征地补偿方案", documentNumber: "康政发〔2020〕1号")],
    respondentOrgan: "河源县人民政府办公室", region: "622922", ledgerDigest: "00ff")

  static let notice = CalendarNotice(
    HolidayNotice(
      year: 2026, number: "临州府发〔2026〕3号", issued: "2026-03-01", title: "关于2026年开斋节放假的通知",
      items: [
        HolidayNotice.Item("开斋节", off: "2026-03-20", through: "2026-03-22", makeUp: ["2026-03-28"])
      ]), locality: CalendarNotice.Locality(issuer: "临夏回族自治州人民政府", scope: ["622900"]))

  static let cases: [CaseFact] =
    CaseEventKind.allCases.map(fact) + [.received(receivedByForm)] + lateFields + inChain

  /// With the fields that a kind of event was given later.
  private static let lateFields: [CaseFact] = [
    .feeNoticed(FeeNoticed(basis: .items, quantity: 2, earlier: 12, amount: 200, deliveredOn: "2026-03-10")),
    .serviceAttempted(ServiceAttempted(manner: .registeredMail, slip: "RA1", address: "附城镇")),
    .serviceReturned(ServiceReturned(reason: "地址有误", isMisaddressed: true)),
  ]

  /// With the steps of the review.
  private static let inChain: [CaseFact] = [
    .opinionProposed(
      OpinionProposed(
        outcome: .partlyGranted, grounds: [.refusedProcess], statedReasons: "讨论记录",
        itemReplies: [
          ItemReply(item: 1, outcome: .granted), ItemReply(item: 2, outcome: .partlyGranted),
        ], isOnTheSpot: true, steps: ReviewStep.allCases)),
    .reviewed(
      Reviewed(step: .disclosureOffice, verdict: .agreed, words: "合法", presentation: "表述准确，时机适当")),
    .replied(Replied(outcome: .granted, grantedHow: .provided, statedReasons: "", steps: [.approval])),
  ]

  /// With all that an application form asks.
  private static let receivedByForm = Received(
    number: "依申请公开〔2026〕第2号", reference: "0123-4567-89AB-CDEV", channel: .oral, arrivedOn: "2026-02-27",
    confirmedOn: "2026-02-27",
    applicants: [
      Applicant(
        name: "甲公司", kind: .enterprise, identityPaper: "营业执照", identityNumber: "91350100M000100Y43",
        phone: "0930-1234567", address: "附城镇", postcode: "731500", email: "a@example.cn", fax: "0930-7654321",
        legalRepresentative: "丁一", contactPerson: "马文山")
    ],
    agent: Agent(name: "王律师", identityNumber: "11010519491231002X", hasPowerOfAttorney: false),
    items: [RequestItem(number: 1, content: "乡道养护合同", description: "2025年\"东关段\"")],
    particulars: ApplicationParticulars(
      forms: ["纸质"], ways: ["邮寄", "自行领取"], assistance: ["大字文本"], signedOn: "2026-02-26", writtenBy: "李四",
      others: [OwnParticular("微信号", "ma")]),
    respondentOrgan: "河源县人民政府办公室")

  static let office: [OfficeFact] = OfficeFact.Kind.allCases.map { kind in
    switch kind {
    case .officeOpened: .officeOpened(OfficeOpened(name: "河源县人民政府办公室"))
    case .personRegistered:
      .personRegistered(Person(account: "li", name: "李四", roles: [.officer, .secrecyReviewer]))
    case .settingChanged: .settingChanged(SettingChanged(setting: "region", value: "622922"))
    case .table2Entered: .table2Entered(Table2Entered(year: 2020, table2: table2))
    case .paragraphWritten:
      .paragraphWritten(ParagraphWritten(year: 2025, part: .problems, text: "“主要问题”：\n一是…"))
    case .openingBalanceEntered:
      .openingBalanceEntered(
        OpeningBalance(
          year: 2025, predecessor: "县国土局", reason: "机构改革", cases: [.naturalPerson: 5, .legalService: 1]))
    case .reportPublished:
      .reportPublished(PublishedText(year: 2025, report: "{\n \"year\": 2025\n}\n", reason: "更正"))
    case .reportAdopted: .reportAdopted(PublishedText(year: 2024, report: "{}", reason: nil))
    case .noticeAccepted: .noticeAccepted(NoticeAccepted(SampleFacts.notice))
    case .noticeWithdrawn:
      .noticeWithdrawn(NoticeWithdrawn(number: "临州府发〔2026〕3号", reason: "录入有误"))
    case .organRegistered: .organRegistered(organ)
    case .documentNumbersBegun:
      .documentNumbersBegun(
        DocumentNumbersBegun(
          DocumentSeries(.reply, organ: organ.organ, year: 2026), at: 58, reason: "1至57号在原系统"))
    case .erasureProposed:
      .erasureProposed(ErasureProposed(numbers: ["第1号", "第2号"], reason: "保管期限届满", account: "li"))
    case .erasureWithdrawn:
      .erasureWithdrawn(ErasureWithdrawn(numbers: ["第2号"], reason: "县档案馆征集"))
    case .caseErased: .caseErased(erased)
    }
  }

  static let organ = OrganDetails(
    organ: "河源县人民政府办公室", from: "2026-01-01", code: "河政办公开", reviewingBody: "河源县人民政府",
    court: "河源县人民法院", onlineFiling: "全国行政复议服务平台", address: "河源县城关镇人民路1号",
    phone: "0930-0000000")

  private static let erased = CaseErased(
    number: "第1号", stream: "case/1", events: [12, 13, 19], lastHash: String(repeating: "a", count: 64),
    root: String(repeating: "b", count: 64), reference: String(repeating: "c", count: 64),
    documentNumbers: ["河政办公开复〔2015〕1号"], volume: "2015-1", archivedOn: "2015-04-01",
    retainedThrough: "2025-04-01", firstDay: "2015-03-02", lastDay: "2015-03-10", reason: "保管期限届满",
    proposedBy: "李四")

  private static let table2: Table2 = {
    var table = Table2(form: .form2019)
    table[.licences, .change] = .count(-12)
    table[.procurement, .amount] = .money(Money(fen: 123_456))
    return table
  }()

  private static func fact(_ kind: CaseEventKind) -> CaseFact {
    switch kind {
    case .received: .received(received)
    case .receiptConfirmed: .receiptConfirmed(ReceiptConfirmed(words: "电话确认"))
    case .registered: .registered(Registered(words: "一事一申请"))
    case .split: .split(Split(into: ["第2号", "第3号"], reason: "三个事项"))
    case .handedOver: .handedOver(HandedOver(organ: "县财政局", reason: "职权"))
    case .respondentChanged: .respondentChanged(RespondentChanged(organ: "县财政局", reason: "划转"))
    case .contactChanged: .contactChanged(ContactChanged(phone: "1", address: nil))
    case .lawChosen: .lawChosen(LawChosen(version: .regulation2007, reason: "跨期"))
    case .assigned: .assigned(Assigned(unit: "住建局", officer: "周", internalDue: "2026-03-16"))
    case .unitReturned: .unitReturned(UnitReturned(reason: "不属本单位"))
    case .urged: .urged(Urged(words: "请于本周报送"))
    case .leaderNoted: .leaderNoted(LeaderNoted(leader: "县长", words: "依法办理"))
    case .conferred: .conferred(Conferred(participants: ["甲", "乙"], conclusion: "部分公开"))
    case .contacted: .contacted(Contacted(with: "申请人", number: "1", words: "告知进度"))
    case .noted: .noted(Noted(words: "备注"))
    case .clarificationRequested:
      .clarificationRequested(
        ClarificationRequested(
          causes: [.unclearContent, .identity], whatToAdd: "文号", workingDays: 15, deliveredOn: "2026-03-05"))
    case .clarificationReceived: .clarificationReceived(ClarificationReceived(words: "已补正"))
    case .consultationSent:
      .consultationSent(
        ConsultationSent(
          consultation: "1", with: .thirdParty, party: "某公司", workingDays: 15, deliveredOn: "2026-03-06"))
    case .consultationDelivered: .consultationDelivered(ConsultationDelivered(consultation: "1"))
    case .consultationUndelivered:
      .consultationUndelivered(ConsultationUndelivered(consultation: "1", reason: "地址不详"))
    case .consultationAnswered:
      .consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects, words: "商业秘密"))
    case .applicantTold: .applicantTold(ApplicantTold(consultation: "1"))
    case .disclosureTold: .disclosureTold(DisclosureTold(consultation: "1", reasons: "公共利益"))
    case .superiorAsked:
      .superiorAsked(SuperiorAsked(authority: "州政府办", question: "是否公开", stopsClock: false))
    case .superiorAnswered: .superiorAnswered(SuperiorAnswered(words: "公开"))
    case .extended:
      .extended(Extended(workingDays: 20, reason: "量大", consentBy: "主任", toldOn: "2026-03-10"))
    case .justificationRequested:
      .justificationRequested(JustificationRequested(words: "三十件", stopsClock: true, workingDays: 10))
    case .justificationReceived:
      .justificationReceived(JustificationReceived(isReasonable: false, words: "无"))
    case .delayedDaySet: .delayedDaySet(DelayedDaySet(until: "2026-06-30", toldOn: "2026-03-10"))
    case .feeNoticed:
      .feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 380, deliveredOn: "2026-03-10"))
    case .feePaid: .feePaid(FeePaid(amount: 380))
    case .searched: .searched(Searched(places: ["档案室"], terms: ["征地"], searcher: "钱", isFound: false))
    case .deidentified:
      .deidentified(
        Deidentified(
          content: String(repeating: "0c", count: 32), name: "补偿名单.docx",
          findings: [
            DecidedFinding(
              kind: .identityNumber, place: "正文第3段", masked: "6229************34", decision: .masked),
            DecidedFinding(
              kind: .address, place: "页眉第1段", masked: "河源县******", decision: .shown,
              exception: .mandatoryDisclosure, words: "招标投标法实施条例"),
            DecidedFinding(
              kind: .phoneNumber, place: "第2页第7行", masked: "093*******67", decision: .notPersonal,
              words: "机关公开电话"),
          ], lookedAt: "第3页为扫描图片，逐字核对"))
    case .opinionProposed:
      .opinionProposed(
        OpinionProposed(
          outcome: .partlyGranted, grounds: [.refusedProcess], statedReasons: "讨论记录", redactions: "第三页"))
    case .reviewed:
      .reviewed(Reviewed(step: .approval, verdict: .sentBack, words: "补充理由", backTo: .secrecyReview))
    case .replied: .replied(replied)
    case .serviceAttempted: .serviceAttempted(ServiceAttempted(manner: .ems, slip: "1234567890123"))
    case .served: .served(Served(signedBy: "李𬱖"))
    case .serviceReturned: .serviceReturned(ServiceReturned(reason: "拒收"))
    case .withdrawn: .withdrawn(Withdrawn(items: [1, 2], isSigned: true))
    case .disputeFiled:
      .disputeFiled(
        DisputeFiled(
          dispute: "河政复〔2026〕1号", as: .reconsideration, body: "州政府", copyReceivedOn: "2026-03-10",
          isSimplified: true))
    case .disputeAnswered: .disputeAnswered(DisputeAnswered(dispute: "河政复〔2026〕1号"))
    case .disputeConcluded:
      .disputeConcluded(
        DisputeConcluded(dispute: "河政复〔2026〕1号", result: .corrected, form: .reconsiderationDecision))
    case .disputeAppealed: .disputeAppealed(DisputeAppealed(dispute: "(2026)甘29行初1号", appellant: "李𬱖"))
    case .redoOrdered:
      .redoOrdered(RedoOrdered(dispute: "河政复〔2026〕1号", workingDays: 20, isForProcedure: true))
    case .matterConcluded: .matterConcluded(MatterConcluded(rectification: .passedOn, words: "已转"))
    case .superiorDueSet: .superiorDueSet(SuperiorDueSet(due: "2026-04-30", letter: "督办单"))
    case .letterMade:
      .letterMade(
        LetterMade(
          letter: .partlyGranted, documentNumber: "河政办公开复〔2026〕1号", printedOn: "2026-03-12",
          content: String(repeating: "0f", count: 32), format: "docx", words: ["given": "征地补偿方案，复印件"]))
    case .letterVoided: .letterVoided(LetterVoided(letter: 12, reason: "文号有误"))
    case .attached:
      .attached(
        Attached(
          attachment: .proofOfService, name: "送达回证 扫描件.pdf", type: "application/pdf", size: 204_800,
          pages: 1, content: String(repeating: "0a", count: 32)))
    case .archived: .archived(Archived(volume: "2026-1"))
    case .corrected: .corrected(Corrected(event: 3, reason: "录入错误"))
    }
  }

  private static let replied = Replied(
    outcome: .partlyGranted, grantedHow: .provided, closedOtherAs: .other,
    grounds: [.refusedThirdPartyRights],
    statedReasons: "涉及个人隐私",
    itemReplies: [ItemReply(item: 1, outcome: .refusedProcess, grounds: [.refusedProcess])],
    documentNumber: "河公开复〔2026〕1号", printedOn: "2026-03-12", rowReason: "主要部分公开",
    responsibleOrgan: "县财政局", otherLaw: "档案法")
}
