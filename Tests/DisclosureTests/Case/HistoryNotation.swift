import Disclosure

/// Reads 经过, the column of the example tables that tells what happened: steps divided by ；.
///
/// The application is registered on its day of receipt without a step of its own.
struct HistoryNotation {
  private(set) var history: CaseHistory
  private var named: [(name: String, sequence: Int)] = []
  private var dispute = "无"

  /// The history of a row, from its columns 收到, 方式 and 经过.
  static func history(of row: ExampleTable.Row) throws -> CaseHistory {
    let channel = try channel(row.required("方式"))
    var notation = HistoryNotation(receivedOn: try row.day("收到"), by: channel)
    for step in try row.text("经过")?.split(separator: "；") ?? [] { try notation.take(String(step)) }
    return notation.history
  }

  private init(receivedOn day: Day, by channel: ReceiptChannel) {
    history = CaseHistory(receivedOn: day, by: channel)
    if !channel.needsConfirmation { history.add(.registered, on: day) }
  }

  private static func channel(_ word: String) throws -> ReceiptChannel {
    let channels: [String: ReceiptChannel] = [
      "当面": .inPerson, "邮寄": .registeredPost, "信函": .ordinaryLetter, "网络": .internet, "邮件": .email,
      "传真": .fax, "口头": .oral,
    ]
    guard let channel = channels[word] else { throw HistoryStep.Flaw.unknownName(word) }
    return channel
  }

  private mutating func take(_ text: String) throws {
    var step = try HistoryStep(text)
    for (fact, day) in try facts(of: &step) { history.add(fact, on: day) }
    named.append((step.name, history.lastSequence))
    try step.finish()
  }

  private mutating func facts(of step: inout HistoryStep) throws -> [(CaseFact, Day)] {
    let day = step.day
    if let manner = Self.manners[step.name] { return [(.sent(by: manner), day)] }
    if let kind = Self.disputes[step.name] { return [(filed(step.name, kind), day)] }
    switch step.name {
    case "确认": return [(.receiptConfirmed, day), (.registered, day)]
    case "补正告知":
      return [(.clarificationRequested(try step.requiredNumber(), deliveredOn: step.day(of: "送达")), day)]
    case "收到补正": return [(.clarified, day)]
    case let name where name.hasPrefix("第三方"): return try consultation(&step, .thirdParty)
    case let name where name.hasPrefix("其他机关"): return try consultation(&step, .agency)
    case "请示":
      let asked = CaseFact.superiorAsked(stopsClock: try stopsClock(&step))
      return [(asked, day)] + following(.superiorAnswered, step.day(of: "答复"))
    case "延期": return [(.extended(try step.requiredNumber(), toldOn: step.day(of: "告知")), day)]
    case "说明理由":
      let stops = try stopsClock(&step)
      let asked = CaseFact.justificationRequested(stopsClock: stops, workingDays: try step.number())
      return [(asked, day)] + following(.justified, step.day(of: "收到"))
    case "延迟答复":
      guard let until = step.day(of: "至") else { throw HistoryStep.Flaw.optionMissing("至") }
      return [(.delayed(until: until), day)]
    case "收费": return [(.feeNoticed(deliveredOn: step.day(of: "送达")), day)]
    case "缴费": return [(.paid, day)]
    case "适用": return [(try lawChosen(&step), day)]
    case "答复": return [(.replied(try outcome(&step)), day)]
    case "签收": return [(.served, day)]
    case "退件": return [(.returned, day)]
    case "撤回":
      let items = try step.number().map { [$0] } ?? []
      return [(.withdrawn(Withdrawn(items: items, isSigned: true)), day)]
    case "责令重新答复":
      let ordered = CaseFact.redoOrdered(dispute, workingDays: try step.requiredNumber())
      return (dispute == "无" ? [] : [(.concluded(dispute), day)]) + [(ordered, day)]
    case "更正": return [(try corrected(&step), day)]
    default: throw HistoryStep.Flaw.unknownName(step.name)
    }
  }
}

extension HistoryNotation {
  private static let manners: [String: ServiceManner] = [
    "EMS": .ems, "挂号": .registeredMail, "快递": .courier, "当面送达": .inPerson, "电子": .electronic,
  ]

  private static let disputes: [String: DisputeKind] = [
    "复议": .reconsideration, "起诉": .litigationDirect, "复议后起诉": .litigationAfterReconsideration,
  ]

  private mutating func filed(_ name: String, _ kind: DisputeKind) -> CaseFact {
    dispute = "\(name)\(history.lastSequence)"
    return .filed(dispute, as: kind)
  }

  private func consultation(
    _ step: inout HistoryStep, _ kind: ConsultationKind
  ) throws -> [(CaseFact, Day)] {
    let id = step.name
    var facts: [(CaseFact, Day)] = [(.consultationSent(id, with: kind), step.day)]
    facts += following(.consultationUndelivered(id), step.day(of: "未送达"))
    if !step.has("送达未知") { facts += following(.consultationDelivered(id), step.day(of: "送达")) }
    return facts + following(.consultationAnswered(id), step.day(of: "答复"))
  }

  private func following(_ fact: CaseFact, _ day: Day?) -> [(CaseFact, Day)] {
    day.map { [(fact, $0)] } ?? []
  }

  private func stopsClock(_ step: inout HistoryStep) throws -> Bool {
    switch try step.requiredOption() {
    case "停止": true
    case "不停止": false
    case let other: throw HistoryStep.Flaw.notUnderstood(other, in: step.name)
    }
  }

  private func lawChosen(_ step: inout HistoryStep) throws -> CaseFact {
    switch try step.requiredNumber() {
    case 2007: .lawChosen(LawChosen(version: .regulation2007, reason: "本机关选定"))
    case 2019: .lawChosen(LawChosen(version: .regulation2019, reason: "本机关选定"))
    case let other: throw HistoryStep.Flaw.notUnderstood("\(other)", in: step.name)
    }
  }

  /// The end of an outcome's name is enough: 国家秘密 for 不予公开-国家秘密.
  private func outcome(_ step: inout HistoryStep) throws -> Outcome {
    guard let word = step.option() else { return .granted }
    let fitting = Outcome.allCases.filter { $0.name.hasSuffix(word) }
    guard fitting.count == 1, let outcome = fitting.first else {
      throw HistoryStep.Flaw.notUnderstood(word, in: step.name)
    }
    return outcome
  }

  private func corrected(_ step: inout HistoryStep) throws -> CaseFact {
    let name = try step.requiredOption()
    guard let sequence = named.last(where: { $0.name == name })?.sequence else {
      throw HistoryStep.Flaw.notUnderstood(name, in: step.name)
    }
    return .corrected(Corrected(event: sequence, reason: "误登"))
  }
}
