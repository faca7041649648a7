package import Disclosure

/// 审查: the chain that a proposal passes, what was proposed, what changed, and what each step said.
package struct ReviewText {
  /// What a line is, for whoever colours it.
  package enum Tone: Hashable {
    case heading, plain, change, returned
  }

  package struct Line: Hashable {
    package let text: String
    package let tone: Tone
    /// How far to the right, in steps of two cells.
    package let level: Int
  }

  private let state: CaseState

  package init(_ state: CaseState) { self.state = state }

  /// Nothing where nobody has proposed anything in this round.
  package var lines: [Line] {
    guard let proposal = state.proposal else { return [] }
    let several = state.proposals.count > 1
    return [Line(text: chain(proposal), tone: .heading, level: 0)]
      + state.proposals.enumerated().flatMap { index, proposal in
        lines(of: proposal, title: several ? "第\(index + 1)次提出" : "提出")
      }
  }

  /// 公开机构审查：已同意 > 保密审查：现在 > 审核批准（签发）
  package func chain(_ proposal: Proposal) -> String {
    guard !proposal.steps.isEmpty else { return "审查（本机关没有设置审查环节）" }
    let (agreed, awaited) = (proposal.agreed, state.stage.isOpen ? proposal.awaited : nil)
    let steps = proposal.steps.map { step in
      step.name + (agreed[step] != nil ? "：已同意" : awaited?.step == step ? "：现在" : "")
    }
    let end = awaited.flatMap { $0.step == nil ? "；\($0.name)" : nil } ?? ""
    return "审查环节　" + steps.joined(separator: " > ") + end
  }

  /// The proposal with what it changed, and the verdicts on it.
  package func lines(of proposal: Proposal, title: String) -> [Line] {
    let facts = proposal.facts
    let spot = proposal.isOnTheSpot ? "，当场答复" : ""
    let head = "\(title) \(proposal.proposedOn.iso) \(proposal.person)\(spot)：\(Self.answer(facts))"
    let own = [
      Line(text: head, tone: .plain, level: 0),
      Line(text: "理由：\(facts.statedReasons)", tone: .plain, level: 1),
    ]
    let redactions = facts.redactions.map { [Line(text: "区分处理：\($0)", tone: .plain, level: 1)] } ?? []
    return own + redactions + changes(by: proposal) + proposal.verdicts.map(Self.line)
  }

  private static func line(_ verdict: Proposal.Verdict) -> Line {
    let fault = verdict.counts ? "" : "（不合审查环节，不计）"
    return Line(
      text: "\(verdict.on.iso) \(verdict.person)：\(verdict.facts.wording)\(fault)",
      tone: verdict.facts.verdict == .sentBack ? .returned : .plain, level: 1)
  }

  /// 不予公开-过程性信息; 第1项…，第2项….
  package static func answer(_ facts: OpinionProposed) -> String {
    let items = (facts.itemReplies ?? []).map { "第\($0.item)项\($0.outcome.name)" }
    let grounds = facts.grounds.isEmpty ? "" : "（\(facts.grounds.map(\.name).joined(separator: "、"))）"
    return ([facts.outcome.name + grounds] + items).joined(separator: "；")
  }

  /// What a proposal changed against the one before it; nothing for the first.
  package func changes(by proposal: Proposal) -> [Line] {
    guard let change = state.change(by: proposal) else { return [] }
    guard !change.isEmpty else { return [Line(text: "与上次相同，没有改动", tone: .change, level: 1)] }
    return change.wording.map { Line(text: "比上次：\($0)", tone: .change, level: 1) }
  }
}

extension Reviewed {
  /// 公开机构审查 退回至提出答复意见：…
  package var wording: String {
    let back = verdict == .sentBack ? "至\(backTo?.name ?? CaseEventKind.opinionProposed.name)" : ""
    let said = [words, presentation.map { "公开内容表述、时机、方式：\($0)" }].compactMap(\.self)
    return "\(step.name) \(verdict.name)\(back)" + (said.isEmpty ? "" : "；" + said.joined(separator: "；"))
  }
}

extension ProposalChange {
  /// A sentence for each thing that changed.
  package var wording: [String] {
    var sentences: [String] = []
    if let outcome { sentences.append("拟答复类型由“\(outcome.before.name)”改为“\(outcome.after.name)”") }
    sentences += items.map { item in
      "第\(item.item)项由“\(item.before?.name ?? "未写")”改为“\(item.after?.name ?? "未写")”"
    }
    if !removedGrounds.isEmpty { sentences.append("去掉理由类型“\(Self.names(removedGrounds))”") }
    if !addedGrounds.isEmpty { sentences.append("增加理由类型“\(Self.names(addedGrounds))”") }
    if let reasons { sentences.append("理由　\(reasons.wording)") }
    if let redactions { sentences.append("区分处理　\(redactions.wording)") }
    return sentences
  }

  private static func names(_ grounds: [Outcome]) -> String { grounds.map(\.name).joined(separator: "、") }
}

extension WordingChange {
  /// The text as it reads now, with what went and what came in brackets: …［删：内部讨论］［增：已经公布］…
  package var wording: String {
    parts.map { part in
      switch part {
      case .kept(let text): Self.shortened(text)
      case .removed(let text): "［删：\(text)］"
      case .added(let text): "［增：\(text)］"
      }
    }.joined()
  }

  /// Of what stayed its ends suffice.
  private static func shortened(_ text: String) -> String {
    text.count <= 40 ? text : "\(text.prefix(18))…\(text.suffix(18))"
  }
}
