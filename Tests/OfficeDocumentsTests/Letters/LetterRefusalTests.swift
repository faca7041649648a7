import Disclosure
import OfficeDocuments
import Testing

/// Nothing leaves that the law does not allow, and each refusal names its article.
@Suite struct LetterRefusalTests {
  private static func refusals(
    _ sample: LetterSample, from sender: LetterSender = LetterSample.sender
  ) throws -> [LetterRefusal] {
    do {
      _ = try sample.letter(from: sender)
      return []
    } catch let refusals as LetterRefusals { return refusals.all }
  }

  private static func replying(
    _ kind: LetterKind, _ replied: Replied, _ before: [CaseFact] = []
  ) throws -> [LetterRefusal] {
    var sample = LetterSample(kind: kind, facts: before.map { ($0, "2026-03-05") })
    sample.facts.append((.replied(replied), "2026-03-20"))
    return try refusals(sample)
  }

  @Test("条例第三十七条：部分公开没有理由类型，不能发出")
  func ground() throws {
    let found = try Self.replying(.partlyGranted, Replied(outcome: .partlyGranted, statedReasons: "理由"))
    #expect(found == [.groundMissing, .fieldMissing(.given)])
    #expect(found[0].sentence == "部分公开没有登记不予公开部分的理由类型（条例第三十七条）")
  }

  @Test("条例第三十六条第（三）项：不予公开没有说明理由，不能发出", arguments: [nil, "", " "])
  func reasons(stated: String?) throws {
    let found = try Self.replying(.refused, Replied(outcome: .refusedProcess, statedReasons: stated))
    #expect(found == [.reasonsMissing(.refusedProcess)])
    #expect(found[0].sentence == "“不予公开-过程性信息”没有登记理由，应当说明理由（条例第三十六条第（三）项）")
  }

  @Test("条例第三十六条第（四）项：没有检索记录，或者已检索到，不能告知信息不存在")
  func search() throws {
    let found = Searched(places: ["档案室"], terms: ["方案"], searcher: "李明", isFound: true)
    let replied = Replied(outcome: .doesNotExist)
    #expect(try Self.replying(.doesNotExist, replied) == [.eventMissing(.searched)])
    #expect(try Self.replying(.doesNotExist, replied, [.searched(found)]) == [.searchFoundIt])
  }

  @Test("条例第三十六条第（五）项：负责公开的机关或者不能确定的理由，必有其一")
  func otherOrgan() throws {
    #expect(
      try Self.replying(.otherOrgan, Replied(outcome: .otherOrganResponsible)) == [.responsibleOrganMissing])
    let why = Replied(outcome: .otherOrganResponsible, whyNoOrgan: "机构改革后职责尚未划定")
    #expect(try Self.replying(.otherOrgan, why) == [])
  }

  @Test("条例第十四条、第三十六条第（七）项：所依据的其他法律、行政法规必须写明")
  func otherLaw() throws {
    let forbidden = Replied(outcome: .refusedForbiddenByLaw, statedReasons: "理由")
    #expect(try Self.replying(.refused, forbidden) == [.otherLawMissing(.refusedForbiddenByLaw)])
    let special = Replied(outcome: .refusedSpecialAccessRegime)
    #expect(try Self.replying(.specialAccess, special) == [.otherLawMissing(.refusedSpecialAccessRegime)])
  }

  @Test("行政复议法第二十二条第二款：电子送达的，必须告知网上复议渠道")
  func onlineFiling() throws {
    var sample = LetterSample.of(.refused)
    sample.manner = .electronic
    let organ = OrganDetails(
      organ: "河源县人民政府办公室", from: "2020-01-01", code: "河政办公开", reviewingBody: "河源县人民政府", court: "河源县人民法院")
    let found = try Self.refusals(sample, from: LetterSender(organ: organ))
    #expect(found == [.onlineFilingMissing])
    #expect(found[0].articles.map(\.short) == ["行政复议法第二十二条第二款"])
  }

  @Test("条例第三十三条第二款：无效的延期没有告知书")
  func unlawfulExtension() throws {
    var sample = LetterSample.of(.extension)
    sample.facts[0].1 = "2026-05-20"
    sample.printedOn = "2026-05-20"
    #expect(try Self.refusals(sample) == [.extensionUnlawful])
  }

  @Test("条例第三十二条：第三方没有不同意，或者没有决定公开的，不能告知公开决定", arguments: [nil, Opinion.consents])
  func disclosureWithoutObjection(opinion: Opinion?) throws {
    var sample = LetterSample.of(.disclosureNotice)
    sample.facts.remove(at: 1)
    if let opinion {
      let answer = ConsultationAnswered(consultation: "1", opinion: opinion)
      sample.facts.insert((.consultationAnswered(answer), "2026-03-12"), at: 1)
    }
    #expect(try Self.refusals(sample) == [.noObjection])
    sample = .of(.disclosureNotice)
    let refused = Replied(outcome: .refusedThirdPartyRights, statedReasons: "理由")
    sample.facts.insert((.replied(refused), "2026-03-18"), at: 2)
    #expect(try Self.refusals(sample) == [.notDisclosed])
  }

  @Test("条例第三十二条：征求意见的内容不写申请人")
  func namesApplicant() throws {
    var sample = LetterSample.of(.thirdPartyInquiry)
    sample.items = [RequestItem(number: 1, content: "张明宅基地审批材料")]
    #expect(try Self.refusals(sample) == [.namesApplicant("张明")])
    sample.words[.subject] = "宅基地审批材料"
    #expect(try Self.refusals(sample) == [])
  }

  @Test("条例第三十五条：没有要求说明理由，不能以数量、频次过多不予处理")
  func excessive() throws {
    let found = try Self.replying(
      .notProcessed, Replied(outcome: .notProcessedExcessive, statedReasons: "86件"))
    #expect(found.contains(.eventMissing(.justificationRequested)))
  }

  @Test("what is marked as against the law is told by no letter") func unlawful() throws {
    var early = LetterSample.of(.closed)
    early.facts[1].1 = "2026-03-20"
    early.printedOn = "2026-03-20"
    var fee = LetterSample.of(.feeNotice)
    fee.facts[0].0 = .feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 999))
    for (sample, kind) in [
      (early, Irregularity.Kind.closedBeforeClarificationEnd), (fee, .feeAmountUnfit),
    ] {
      let marks = try Self.refusals(sample).compactMap { refusal in
        if case .unlawful(let irregularity) = refusal { irregularity.kind } else { nil }
      }
      #expect(marks == [kind])
    }
  }

  @Test("条例第三十三条第二款：延期告知书的落款不晚于记录的告知日期")
  func lateExtensionLetter() throws {
    var sample = LetterSample.of(.extension)
    sample.printedOn = "2026-04-20"
    #expect(try Self.refusals(sample) == [.printedTooLate("2026-04-20", told: "2026-03-19")])
  }

  @Test("items that are answered in several ways are answered one by one") func itemByItem() throws {
    var sample = LetterSample(kind: .partlyGranted, facts: [])
    sample.items.append(RequestItem(number: 2, content: "会议讨论记录"))
    let replied = Replied(
      outcome: .partlyGranted, statedReasons: "讨论记录",
      itemReplies: [ItemReply(item: 1, outcome: .granted), ItemReply(item: 2, outcome: .refusedProcess)])
    sample.facts = [(.replied(replied), "2026-03-20")]
    #expect(try Self.refusals(sample) == [.otherLetter(.mixed, .partlyGranted)])
  }

  @Test("the organ that replies is not the one that is responsible instead") func ownOrgan() throws {
    let own = Replied(outcome: .otherOrganResponsible, responsibleOrgan: "河源县人民政府办公室（人民路1号）")
    #expect(try Self.replying(.otherOrgan, own) == [.responsibleOrganIsOwn])
  }

  @Test("no reviewing body, no court: no reply") func organ() throws {
    #expect(
      try Self.refusals(.of(.granted), from: LetterSender(organ: nil)) == [.organUnknown("河源县人民政府办公室")])
    #expect(try Self.refusals(.of(.receipt), from: LetterSender(organ: nil)) == [])
  }

  @Test("a letter says only what the answer on record says") func otherLetter() throws {
    let found = try Self.replying(.granted, Replied(outcome: .refusedProcess, statedReasons: "理由"))
    #expect(found == [.otherLetter(.refused, .refusedProcess)])
    let withdrawn = Replied(outcome: .closedOther, closedOtherAs: .withdrawn)
    #expect(try Self.replying(.granted, withdrawn) == [.otherLetter(nil, .closedOther)])
    #expect(try Self.refusals(LetterSample(kind: .granted, facts: [])) == [.noAnswer])
  }

  @Test("an item that the answer leaves out keeps the letter") func unanswered() throws {
    var sample = LetterSample.of(.mixed)
    sample.items.append(RequestItem(number: 4, content: "第四项"))
    #expect(try Self.refusals(sample) == [.itemsUnanswered([4])])
  }

  @Test("a field of ten megabytes is refused") func longField() throws {
    var sample = LetterSample.of(.granted)
    sample.words[.given] = String(repeating: "长", count: 3_500_000)
    #expect(try Self.refusals(sample) == [.fieldTooLong(.given, limit: 20_000)])
  }

  @Test("a date before receipt is a mistake") func tooEarly() throws {
    var sample = LetterSample.of(.granted)
    sample.printedOn = "2026-03-01"
    #expect(try Self.refusals(sample).contains(.printedTooEarly("2026-03-01", after: "2026-03-02")))
  }

  @Test("a proposal under review is answered as a reply is") func proposal() throws {
    var sample = LetterSample(kind: .refused, facts: [])
    sample.facts = [
      (.opinionProposed(OpinionProposed(outcome: .refusedProcess, statedReasons: "讨论稿")), "2026-03-10")
    ]
    #expect(try Self.refusals(sample) == [])
  }

  @Test("one letter answers several cases of one applicant, and names each") func several() throws {
    let sample = LetterSample.of(.granted)
    let numbers = ["依申请公开〔2026〕第7号", "依申请公开〔2026〕第8号"]
    let letter = try Letter(
      sample.order("河政办公开复〔2026〕5号"), of: numbers.map { try sample.letterCase(number: $0) },
      from: LetterSample.sender)
    let lines = TextDocument.lines(
      try LetterDocument.document(letter, LetterSample.template(.granted), isDraft: true))
    for number in numbers { #expect(lines.contains { $0.contains(number) }) }
    #expect(lines.first == "草稿")
    var other = sample
    other.applicants = [Applicant(name: "李红", kind: .naturalPerson)]
    #expect(throws: LetterRefusals([.applicantsDiffer])) {
      try Letter(
        sample.order(), of: [sample.letterCase(), other.letterCase(number: "2")], from: LetterSample.sender)
    }
  }

  @Test("条文与答复类型一致：每份答复书引用的正是该类型的条款", arguments: LetterKind.allCases.filter(\.isReply))
  func citation(kind: LetterKind) throws {
    let letter = try LetterSample.of(kind).letter()
    let text = TextDocument.lines(try LetterSample.of(kind).document()).joined()
    for answer in letter.answers {
      for item in answer.items where item.outcome != .granted && item.outcome != .closedOther {
        for article in item.outcome.citation + item.grounds.flatMap(\.citation) {
          let place = article.full.replacing(article.instrument.title, with: "")
          #expect(text.contains(place.isEmpty ? article.instrument.title : place), "\(article.full)")
        }
      }
    }
  }

  @Test("条例第三十条：逾期的补正告知可以发出，写明不重新计算期限，不说视为放弃")
  func lateClarification() throws {
    let restart = "重新计算答复期限"
    #expect(TextDocument.lines(try LetterSample.of(.clarification).document()).joined().contains(restart))
    var late = LetterSample.of(.clarification)
    late.facts[0].1 = "2026-03-18"
    let text = TextDocument.lines(try late.document()).joined()
    #expect(text.contains("不停止也不重新计算答复期限"))
    #expect(!text.contains("视为放弃"))
    var closed = LetterSample.of(.closed)
    closed.facts[0].1 = "2026-03-18"
    closed.facts[1].1 = "2026-04-30"
    closed.printedOn = "2026-04-30"
    #expect(try Self.refusals(closed).contains(.clarificationWasLate))
  }

  @Test("条例第二十九条第二款没有授权委托书：缺少委托书的补正告知只引第三十条")
  func powerOfAttorney() throws {
    var sample = LetterSample.of(.clarification)
    let request = ClarificationRequested(
      causes: [.powerOfAttorney], whatToAdd: "授权委托书原件", workingDays: 15)
    sample.facts[0].0 = .clarificationRequested(request)
    let text = TextDocument.lines(try sample.document()).joined()
    #expect(text.contains("存在以下问题：缺少授权委托书，需要补正。根据《中华人民共和国政府信息公开条例》第三十条的规定"))
    #expect(!text.contains("第二十九条"))
  }

  @Test("an application that was withdrawn has no reply letter") func withdrawn() throws {
    let sample = LetterSample(
      kind: .closed, facts: [(.withdrawn(Withdrawn(isSigned: true)), "2026-03-10")])
    #expect(try Self.refusals(sample).map(\.sentence) == ["申请人已于2026-03-10撤回申请，不需要答复文书"])
  }

  private static let dispute = "河政复〔2026〕2号"

  /// Refused as process information, quashed, and owed anew since 1 June.
  private static func redone(
    _ facts: [(CaseFact, Day)], _ kind: LetterKind = .refused, isForProcedure: Bool = false
  ) -> LetterSample {
    let quashed = Replied(outcome: .refusedProcess, statedReasons: "讨论稿，尚未定稿")
    var sample = LetterSample(kind: kind, facts: [])
    sample.facts = [
      (.extended(Extended(workingDays: 20, reason: "档案多", consentBy: "王强")), "2026-03-12"),
      (.replied(quashed), "2026-03-20"), (.served(Served()), "2026-03-21"),
      (
        .disputeFiled(DisputeFiled(dispute: dispute, as: .reconsideration, body: "河源县人民政府")), "2026-04-01"
      ),
      (.disputeConcluded(DisputeConcluded(dispute: dispute, result: .corrected)), "2026-05-28"),
      (
        .redoOrdered(RedoOrdered(dispute: dispute, workingDays: 20, isForProcedure: isForProcedure)),
        "2026-06-01"
      ),
    ]
    sample.facts += facts
    sample.printedOn = "2026-06-10"
    return sample
  }

  private static func proposed(_ reasons: String) -> (CaseFact, Day) {
    (.opinionProposed(OpinionProposed(outcome: .refusedProcess, statedReasons: reasons)), "2026-06-08")
  }

  @Test("行政复议法第六十四条第二款：重新答复不得以同一理由作出相同的答复，程序违法的除外")
  func sameAgain() throws {
    let same = Self.proposed("讨论稿，尚未定稿。")
    let found = try Self.refusals(Self.redone([same]))
    #expect(found.map(\.articles) == [[Article(.reconsiderationLaw2023, 64, paragraph: 2)]])
    #expect(try Self.refusals(Self.redone([same], isForProcedure: true)) == [])
    #expect(try Self.refusals(Self.redone([Self.proposed("方案已经定稿，仅发言记录未形成决定")])) == [])
  }

  @Test(
    "a reply that was ordered names the decision that ordered it, and an own template cannot leave it out")
  func namesOrder() throws {
    let sample = Self.redone([Self.proposed("方案已经定稿，仅发言记录未形成决定")])
    let text = TextDocument.lines(try sample.document()).joined()
    #expect(text.contains("根据河源县人民政府的行政复议决定（河政复〔2026〕2号），本机关对上述申请重新作出处理。"))
    #expect(!TextDocument.lines(try LetterSample.of(.refused).document()).joined().contains("重新作出处理"))
  }

  @Test("a letter of the procedure tells a step of the round that runs") func earlierRound() throws {
    let sample = Self.redone([], .extension)
    #expect(try Self.refusals(sample) == [.eventOfEarlierRound(.extended)])
    let extended = Extended(workingDays: 10, reason: "需要重新检索", consentBy: "王强")
    #expect(
      try Self.refusals(Self.redone([(.extended(extended), "2026-06-10")], .extension)) == [])
  }

  @Test("a round has a reply letter of its own: that of the quashed reply keeps none") func oneReplyLetter()
    throws
  {
    let made = LetterMade(
      letter: .refused, documentNumber: "河政办公开复〔2026〕4号", printedOn: "2026-03-20", content: "0f",
      format: "docx")
    var sample = LetterSample.of(.refused)
    sample.facts.append((.letterMade(made), "2026-03-20"))
    #expect(try Self.refusals(sample) == [.replyLetterStands(.refused, "河政办公开复〔2026〕4号")])
    sample.facts.append((.letterVoided(LetterVoided(letter: 4, reason: "日期有误")), "2026-03-21"))
    #expect(try Self.refusals(sample) == [])
    var redone = Self.redone([Self.proposed("方案已经定稿，仅发言记录未形成决定")])
    redone.facts.insert((.letterMade(made), "2026-03-20"), at: 2)
    #expect(try Self.refusals(redone) == [])
  }
}
