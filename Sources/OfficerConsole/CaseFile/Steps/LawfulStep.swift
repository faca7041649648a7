import Disclosure
import OfficeStore

/// A step in a case: what permits it, and why it cannot be taken now.
struct LawfulStep {
  let kind: CaseEventKind
  /// Nil where it can be taken.
  let refusal: String?

  init(_ kind: CaseEventKind, of open: OpenCase, at desk: Desk) {
    self.kind = kind
    refusal = Self.refusal(kind, open, desk)
  }

  /// All that a person may record, those permitted now first and of these the likeliest.
  ///
  /// A receipt is no step: applications come in by their own form; and letters are made at a place of their own.
  static func all(of open: OpenCase, at desk: Desk) -> [LawfulStep] {
    let likely = LikelySteps(in: open.file.state).kinds
    let others = CaseEventKind.allCases.filter { $0.isEntered && !likely.contains($0) }
    var seen: Set<CaseEventKind> = []
    let steps = (likely + others).filter { seen.insert($0).inserted }.map {
      LawfulStep($0, of: open, at: desk)
    }
    return steps.filter { $0.refusal == nil } + steps.filter { $0.refusal != nil }
  }

  /// Why it cannot be taken, in a dialog; nil where it can.
  var told: Effect? {
    refusal.map { refusal in
      let lines = [refusal] + (basis.isEmpty ? [] : ["依据：\(basis)"])
      return .tell(title: "现在不能“\(kind.name)”", lines: lines)
    }
  }

  /// What permits it or sets the conditions, in a few words.
  var basis: String { EventPermission.of(kind).articles.map(\.short).joined(separator: "、") }

  private static func refusal(_ kind: CaseEventKind, _ open: OpenCase, _ desk: Desk) -> String? {
    personRefusal(kind, open, desk) ?? EarlierStep(kind, in: open.file.state).map { "先记录“\($0.kind.name)”" }
      ?? EventPermission.of(kind).refusal(in: open.file.state) ?? missing(kind, open)
  }

  /// Why the person may not record the kind, in whatever case.
  static func personRefusal(_ kind: CaseEventKind, _ open: OpenCase, _ desk: Desk) -> String? {
    if desk.isReadOnly { return "现在是只读方式，不能记录" }
    let permission = EventPermission.of(kind)
    guard let person = open.person else {
      return desk.sentence(.store(.unknownPerson(account: desk.account)))
    }
    guard permission.roles.isDisjoint(with: person.roles) else {
      return ReviewTurn(open).roleRefusal(kind, desk)
    }
    let needed = Role.allCases.filter(permission.roles.contains)
    return desk.sentence(.store(.rolesLack(kind, needed: needed, has: person.roles)))
  }

  /// What the entry would speak of, where the case has none.
  private static func missing(_ kind: CaseEventKind, _ open: OpenCase) -> String? {
    if kind == .split, open.file.state.received.items.count < 2 { return "只有一项申请内容，无从拆分" }
    if kind == .reviewed, let refusal = ReviewTurn(open).refusal { return refusal }
    if kind == .corrected, open.standing.count < 2 { return "只有收件记录，没有可以单独更正的记录" }
    return nil
  }
}
