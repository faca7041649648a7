import Disclosure

extension Letter {
  /// 审批单: the application, what is proposed, and each step of the review with its verdict, or a place to sign.
  func worksheetForm(_ state: CaseState) -> [DocumentBlock] {
    guard let proposal = state.proposal else { return [] }
    let rows = application(state) + earlier(state) + proposed(proposal, state) + verdicts(proposal) + end
    var table = DocumentTable(role: "worksheet", widths: [25, 75])
    table.body = rows.map { [.heading($0.label, role: "label"), DocumentCell(.text($0.text))] }
    return [.table(table)]
  }

  private typealias Row = (label: String, text: String)

  private func application(_ state: CaseState) -> [Row] {
    [
      ("登记编号", state.received.number),
      ("申请人", state.received.applicants.map(\.name).joined(separator: "、")),
      ("收到申请日期", state.receivedOn?.chinese ?? ""), ("答复期限", certainDue?.chinese ?? ""),
      ("申请内容", state.request), ("承办单位", [state.unit, state.unitOfficer].stated(separator: "　")),
    ]
  }

  /// Proposals that were sent back, and what was said of them.
  private func earlier(_ state: CaseState) -> [Row] {
    state.proposals.dropLast().enumerated().flatMap { index, proposal -> [Row] in
      let label = "第\(index + 1)次提出的意见"
      return [(label, "\(proposal.answer)。\(proposal.person)，\(proposal.proposedOn.chinese)")]
        + proposal.verdicts.map { ("\($0.facts.step.name)（第\(index + 1)次）", $0.line) }
    }
  }

  private func proposed(_ proposal: Proposal, _ state: CaseState) -> [Row] {
    let facts = proposal.facts
    let searches = state.searches.map { search in
      "在\(search.places.joined(separator: "、"))检索\(search.terms.map { "“\($0)”" }.joined())，"
        + "\(search.isFound ? "检索到" : "未检索到")，检索人\(search.searcher)"
    }
    let rows: [(String, String?)] = [
      ("拟答复意见", proposal.answer), ("理由", facts.statedReasons), ("拟作区分处理的内容", facts.redactions),
      ("检索记录", searches.isEmpty ? nil : searches.joined(separator: "；")),
      ("提出人、日期", "\(proposal.person)　\(proposal.proposedOn.chinese)"),
    ]
    return rows.compactMap { label, text in text.map { (label, $0) } }
  }

  /// Each step in order: what it said, and where it has not agreed yet a place to sign.
  private func verdicts(_ proposal: Proposal) -> [Row] {
    let agreed = proposal.agreed
    let steps = proposal.steps.isEmpty ? ReviewStep.allCases : proposal.steps
    return steps.flatMap { step -> [Row] in
      let given = proposal.verdicts.filter { $0.facts.step == step }.map { (step.name, $0.line) }
      return agreed[step] == nil ? given + [(step.name, Self.signatureLine)] : given
    }
  }

  private var end: [Row] { text(of: .remark).map { [("备注", $0)] } ?? [] }

  private static let signatureLine = "意见：　　　　　　　　签名：　　　　　　　　年　　月　　日"
}

extension Proposal {
  /// 部分公开：属于过程性信息; of several items each its own.
  fileprivate var answer: String {
    let items = (facts.itemReplies ?? []).map { "第\($0.item)项\($0.outcome.name)" }
    let grounds = facts.grounds.isEmpty ? "" : "（\(facts.grounds.map(\.name).joined(separator: "、"))）"
    let whole = facts.outcome.name + grounds + (isOnTheSpot ? "，当场答复" : "")
    return ([whole] + items).joined(separator: "；")
  }
}

extension Proposal.Verdict {
  fileprivate var line: String {
    let back = facts.backTo.map { "至\($0.name)" } ?? "，请修改后重新提出"
    let verdict = facts.verdict.name + (facts.verdict == .sentBack ? back : "")
    let words = [facts.words, facts.presentation.map { "公开内容表述、时机、方式：\($0.withoutFullStop)" }]
    let said = ([verdict] + words.compactMap { $0?.withoutFullStop }).joined(separator: "；")
    return "\(said)。\(person)，\(on.chinese)"
  }
}

extension [String?] {
  fileprivate func stated(separator: String) -> String { compactMap(\.self).joined(separator: separator) }
}
