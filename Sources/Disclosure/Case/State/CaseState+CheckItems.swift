// The answers to the items beside the outcome of the case.
extension CaseState {
  mutating func checkItems(_ facts: Replied, _ event: CaseEvent) {
    guard !facts.itemReplies.isEmpty else { return }
    let asked = Set(received.items.map(\.number))
    let answered = Set(facts.itemReplies.map(\.item))
    checkKnown(answered, event)
    let open = asked.subtracting(answered).subtracting(withdrawnItems)
    if !open.isEmpty {
      mark(.itemRepliesUnfit, event, [], "第\(Self.list(open))项没有答复，请核对各申请事项的答复")
    }
    checkRow(facts, event)
  }

  /// An item that was never asked for can neither be answered nor withdrawn.
  mutating func checkKnown(_ items: Set<Int>, _ event: CaseEvent) {
    let unknown = items.subtracting(received.items.map(\.number))
    guard !unknown.isEmpty else { return }
    mark(.itemUnknown, event, [], "没有第\(Self.list(unknown))项，本案申请事项共\(received.items.count)项")
  }

  private static func list(_ items: Set<Int>) -> String {
    items.sorted().map(String.init).joined(separator: "、")
  }

  /// Given in part and withheld in part is 部分公开. Other mixed replies count where the officer says, with a reason.
  private mutating func checkRow(_ facts: Replied, _ event: CaseEvent) {
    let outcomes = facts.itemReplies.map(\.outcome)
    let list = facts.itemReplies.map { "第\($0.item)项\($0.outcome.name)" }.joined(separator: "，")
    if let expected = Self.outcome(ofItems: outcomes) {
      guard facts.outcome != expected else { return }
      mark(
        .itemRepliesUnfit, event, [.annualForm2021],
        "\(list)，全案应为“\(expected.name)”，登记的是“\(facts.outcome.name)”")
    } else if !outcomes.contains(facts.outcome) {
      mark(
        .itemRepliesUnfit, event, [.annualForm2021], "\(list)，都不是登记的“\(facts.outcome.name)”，请核对")
    } else if facts.rowReason == nil {
      mark(
        .itemRepliesUnfit, event, [.annualForm2021],
        "\(list)，按“\(facts.outcome.name)”统计，应当写明归类理由")
    }
  }

  /// The outcome of a case that the answers to its items leave no choice about; nil where the officer decides.
  private static func outcome(ofItems outcomes: [Outcome]) -> Outcome? {
    if Set(outcomes).count == 1 { return outcomes.first }
    let gives = outcomes.contains { $0 == .granted || $0 == .partlyGranted }
    let withholds = outcomes.contains { $0.isGround || $0 == .partlyGranted }
    return gives && withholds ? .partlyGranted : nil
  }
}
