import Disclosure
import OfficeDocuments
import Templates

/// A letter of every kind, each from a case that needs it.
struct LetterSample {
  static let calendars = OfficeCalendars()

  static let organ = OrganDetails(
    organ: "河源县人民政府办公室", from: "2020-01-01", code: "河政办公开", reviewingBody: "河源县人民政府",
    court: "河源县人民法院", onlineFiling: "全国行政复议服务平台", address: "河源县城关镇人民路1号", phone: "0930-1234567")

  static let sender = LetterSender(organ: organ, statusAddress: "https://example.gov.cn/ysqgk")

  let kind: LetterKind
  var facts: [(CaseFact, Day)]
  var words: [LetterField: String] = [:]
  var items = [RequestItem(number: 1, content: "2025年度县城老旧小区改造项目资金分配方案。", documentNumber: "河政发〔2025〕12号")]
  var applicants = [Applicant(name: "张明", kind: .naturalPerson, address: "河源县城关镇文昌巷8号")]
  var printedOn: Day = "2026-03-20"
  var manner: ServiceManner?

  /// Received in person on 2 March 2026 and registered on the next day.
  func state(number: String = "依申请公开〔2026〕第7号") throws -> CaseState {
    let received = Received(
      number: number, reference: "7K3M-9QWX-2B5N-H8TD", channel: .inPerson, arrivedOn: "2026-03-02",
      applicants: applicants, items: items, respondentOrgan: "河源县人民政府办公室")
    let all: [(CaseFact, Day)] = [
      (.received(received), "2026-03-02"), (.registered(Registered()), "2026-03-03"),
    ]
    let events = (all + facts).enumerated().map { index, pair in
      CaseEvent(
        sequence: index + 1, day: pair.1, knownOn: pair.1, person: Self.person(of: pair.0), fact: pair.0)
    }
    guard let state = try CaseState.replay(events, calendars: Self.calendars) else { throw Flaw.noCase }
    return state
  }

  enum Flaw: Error { case noCase }

  /// Nobody reviews their own proposal.
  private static func person(of fact: CaseFact) -> String {
    guard case .reviewed(let facts) = fact else { return "李明" }
    return switch facts.step {
    case .disclosureOffice: "王秀英"
    case .secrecyReview: "赵建军"
    case .approval: "周文"
    }
  }

  func letterCase(number: String = "依申请公开〔2026〕第7号") throws -> LetterCase {
    let state = try state(number: number)
    return LetterCase(state, due: try Clock.deadline(of: state, calendars: Self.calendars).due)
  }

  func order(_ documentNumber: String? = nil) -> LetterOrder {
    LetterOrder(kind, printedOn: printedOn, documentNumber: documentNumber, manner: manner, words: words)
  }

  func letter(from sender: LetterSender = sender) throws -> Letter {
    try Letter(order(kind.series.map { "河政办公开\($0.mark)〔2026〕5号" }), of: [letterCase()], from: sender)
  }

  func document() throws -> OfficialDocument {
    try LetterDocument.document(letter(), Self.template(kind), isDraft: false)
  }

  static func template(_ kind: LetterKind) throws -> Template {
    guard let shipped = ShippedTemplate(rawValue: "letter-\(kind.rawValue).txt") else { throw Flaw.noCase }
    return try LetterTemplate.read(
      TemplateSource(name: shipped.fileName, bytes: shipped.bytes), for: kind)
  }
}

extension LetterSample {
  static func of(_ kind: LetterKind) -> LetterSample {
    switch kind {
    case .receipt, .serviceReceipt, .assistance, .worksheet: internalSample(kind)
    case .clarification, .justification, .extension, .delay, .thirdPartyInquiry, .agencyInquiry,
      .consultationNotice, .feeNotice, .disclosureNotice:
      procedure(kind)
    case .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
      .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
      .notGovernmentInformation, .closed, .mixed:
      reply(kind)
    }
  }

  private static func internalSample(_ kind: LetterKind) -> LetterSample {
    var sample = LetterSample(kind: kind, facts: [])
    switch kind {
    case .serviceReceipt:
      sample.words = [.served: "政府信息公开申请答复书（河政办公开复〔2026〕5号）"]
      sample.manner = .ems
    case .worksheet: sample.facts = reviewed
    case .receipt: sample.printedOn = "2026-03-03"
    case .assistance:
      sample.facts = [(.assigned(Assigned(unit: "县住房和城乡建设局")), "2026-03-04")]
      sample.printedOn = "2026-03-04"
      sample.words = [.assistance: "查找2025年度老旧小区改造资金分配的会议纪要和拨付文件，于3月13日前送交"]
    default: break
    }
    return sample
  }

  /// Sent back once, put forward again with another answer, and waiting for the last step.
  private static var reviewed: [(CaseFact, Day)] {
    func proposed(_ outcome: Outcome, _ grounds: [Outcome], _ reasons: String) -> CaseFact {
      .opinionProposed(
        OpinionProposed(
          outcome: outcome, grounds: grounds, statedReasons: reasons,
          redactions: grounds.isEmpty ? nil : "会议纪要第3页各方发言", steps: ReviewStep.allCases))
    }
    func verdict(_ step: ReviewStep, _ verdict: ReviewVerdict, _ words: String?) -> CaseFact {
      .reviewed(
        Reviewed(
          step: step, verdict: verdict, words: words,
          presentation: step == .disclosureOffice && verdict == .agreed ? "表述准确，随答复书提供复印件，时机适当" : nil))
    }
    return [
      (.assigned(Assigned(unit: "县住房和城乡建设局", officer: "陈涛")), "2026-03-04"),
      (
        .searched(
          Searched(places: ["档案室", "办公系统"], terms: ["老旧小区", "资金分配"], searcher: "陈涛", isFound: true)),
        "2026-03-05"
      ),
      (proposed(.refusedProcess, [], "会议纪要属于讨论记录"), "2026-03-06"),
      (verdict(.disclosureOffice, .sentBack, "分配结果已经定案，应当公开；发言部分可作区分处理"), "2026-03-09"),
      (proposed(.partlyGranted, [.refusedProcess], "分配结果已经定案，应当公开；各方发言属于讨论记录"), "2026-03-10"),
      (verdict(.disclosureOffice, .agreed, nil), "2026-03-11"),
      (verdict(.secrecyReview, .agreed, "不涉密"), "2026-03-12"),
    ]
  }

  private static func procedure(_ kind: LetterKind) -> LetterSample {
    let facts: [(CaseFact, Day)] =
      switch kind {
      case .clarification:
        [
          (
            .clarificationRequested(
              ClarificationRequested(
                causes: [.unclearContent, .identity], whatToAdd: "所需信息的年度和项目名称；有效身份证件复印件",
                workingDays: 15)), "2026-03-05"
          )
        ]
      case .justification:
        [
          (
            .justificationRequested(
              JustificationRequested(words: "2025年以来提出申请86件，其中本月21件", workingDays: 10)), "2026-03-05"
          )
        ]
      case .extension:
        [
          (
            .extended(Extended(workingDays: 20, reason: "申请涉及的档案数量较多，需要逐卷查找", consentBy: "王强")),
            "2026-03-19"
          )
        ]
      case .delay: [(.delayedDaySet(DelayedDaySet(until: "2026-05-15")), "2026-03-19")]
      case .agencyInquiry: [(consultation(.agency, "河源县财政局"), "2026-03-05")]
      case .thirdPartyInquiry, .consultationNotice: [(consultation(.thirdParty, "河源清源环保有限公司"), "2026-03-05")]
      case .disclosureNotice:
        [
          (consultation(.thirdParty, "河源清源环保有限公司"), "2026-03-05"),
          (
            .consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects, words: "商业秘密")),
            "2026-03-12"
          ),
          (
            .disclosureTold(
              DisclosureTold(consultation: "1", reasons: "该信息关系饮用水源安全，不公开可能对公共利益造成重大影响")), "2026-03-19"
          ),
        ]
      default: [(.feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 380)), "2026-03-19")]
      }
    let printedOn: Day = kind == .extension ? "2026-03-19" : "2026-03-20"
    let words: [LetterField: String] =
      kind == .feeNotice ? [.payment: "持本通知书到河源县政务服务中心12号窗口缴纳，或者扫描所附缴款码缴纳"] : [:]
    return LetterSample(kind: kind, facts: facts, words: words, printedOn: printedOn)
  }

  static func consultation(_ kind: ConsultationKind, _ party: String) -> CaseFact {
    .consultationSent(ConsultationSent(consultation: "1", with: kind, party: party, workingDays: 15))
  }

  private static func reply(_ kind: LetterKind) -> LetterSample {
    let searched = CaseFact.searched(
      Searched(
        places: ["本机关档案室2024年至2026年文书档案", "办公系统"], terms: ["老旧小区", "资金分配"], searcher: "李明", isFound: false))
    let clarified: [(CaseFact, Day)] = [
      (
        .clarificationRequested(
          ClarificationRequested(causes: [.unclearContent], whatToAdd: "项目名称", workingDays: 15)), "2026-03-05"
      )
    ]
    var sample = LetterSample(kind: kind, facts: [])
    switch kind {
    case .doesNotExist: sample.facts = [(searched, "2026-03-10")]
    case .stillUnclear:
      sample.facts = clarified + [(.clarificationReceived(ClarificationReceived()), "2026-03-12")]
    case .notProcessed:
      sample.facts = [
        (.justificationRequested(JustificationRequested(words: "本年度86件")), "2026-03-05"),
        (.justificationReceived(JustificationReceived(isReasonable: false)), "2026-03-10"),
      ]
    case .partlyGranted:
      sample.facts = [
        (consultation(.thirdParty, "住户"), "2026-03-05"),
        (.consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects)), "2026-03-12"),
      ]
    case .closed:
      sample.facts = clarified
      sample.printedOn = "2026-03-30"
    case .mixed:
      sample.facts = [(searched, "2026-03-10")]
      sample.items.append(RequestItem(number: 2, content: "县城老旧小区改造咨询电话记录"))
      sample.items.append(RequestItem(number: 3, content: "供水管网改造的会议讨论记录"))
    case .refused: sample.items = [RequestItem(number: 1, content: "关于城东旧改三期的县长办公会议讨论记录")]
    default: break
    }
    sample.facts.append((.replied(replied(kind)), sample.printedOn))
    sample.words = words(kind)
    return sample
  }

  private static func replied(_ kind: LetterKind) -> Replied {
    switch kind {
    case .granted: Replied(outcome: .granted, grantedHow: .provided)
    case .alreadyPublic: Replied(outcome: .granted, grantedHow: .alreadyPublic)
    case .partlyGranted:
      Replied(
        outcome: .partlyGranted, grounds: [.refusedThirdPartyRights],
        statedReasons: "分配方案所附的住户名单含有身份证件号码和住址，属于个人隐私，住户不同意公开")
    case .refused:
      Replied(outcome: .refusedProcess, statedReasons: "该会议讨论记录形成于方案审议阶段，讨论意见尚未形成最终决定，公开会影响决策的正常进行")
    case .doesNotExist: Replied(outcome: .doesNotExist)
    case .otherOrgan:
      Replied(outcome: .otherOrganResponsible, responsibleOrgan: "河源县财政局（地址：河源县城关镇建设路3号，电话：0930-7654321）")
    case .needsCreation:
      Replied(outcome: .unavailableNeedsCreation, statedReasons: "申请的是按社区、按年度汇总的统计表，本机关没有制作")
    case .stillUnclear: Replied(outcome: .unavailableStillUnclear, statedReasons: "补正后仍只写明“相关材料”")
    case .petition: Replied(outcome: .notProcessedPetition, statedReasons: "申请内容是要求调查物业公司并作出处理")
    case .repeated: Replied(outcome: .notProcessedRepeat)
    case .publishedMaterial: Replied(outcome: .notProcessedPublishedMaterial)
    case .notProcessed:
      Replied(outcome: .notProcessedExcessive, statedReasons: "本年度提出申请86件，内容多与本人无关，所说明的理由不能说明合理需要")
    case .specialAccess: Replied(outcome: .refusedSpecialAccessRegime, otherLaw: "《不动产登记暂行条例》第二十七条")
    case .notGovernmentInformation:
      Replied(
        outcome: .closedOther, closedOtherAs: .notGovernmentInformation, statedReasons: "申请内容是就政策适用提出咨询")
    case .closed: Replied(outcome: .closedNotClarified)
    default:
      Replied(
        outcome: .granted, grantedHow: .provided, statedReasons: "讨论记录形成于审议阶段",
        itemReplies: [
          ItemReply(item: 1, outcome: .granted), ItemReply(item: 2, outcome: .doesNotExist),
          ItemReply(item: 3, outcome: .refusedProcess),
        ], rowReason: "主要事项予以公开")
    }
  }

  private static func words(_ kind: LetterKind) -> [LetterField: String] {
    switch kind {
    case .granted, .mixed: [.given: "随本答复书提供资金分配方案复印件1份，共3页"]
    case .partlyGranted: [.given: "资金分配方案正文（3页，住户姓名、身份证件号码和住址已作遮盖）"]
    case .alreadyPublic: [.whereToGet: "河源县人民政府网站“政府信息公开”专栏“财政资金”栏目，也可以到县政务服务中心查阅点查阅"]
    case .repeated: [.earlierReply: "2026年1月15日作出的河政办公开复〔2026〕1号答复书"]
    default: [:]
    }
  }
}
