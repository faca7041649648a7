// The amount of a fee notice beside the tariff (国办函〔2020〕109号, Arts. 4, 5).
extension CaseState {
  mutating func checkAmount(_ facts: FeeNoticed, _ event: CaseEvent) {
    checkBasis(facts, event)
    guard let basis = facts.basis, let quantity = facts.quantity, let amount = facts.amount else { return }
    if let fee = facts.tariff(on: event.day) {
      guard fee.yuan != amount else { return checkCharged(amount, event) }
      let earlier = facts.earlier.map { "当月此前已申请\($0)件的，" } ?? ""
      mark(
        .feeAmountUnfit, event, [.feeMeasures(basis.article)],
        "\(basis.name)计收，\(basis == .items ? earlier : "")\(quantity)\(fee.unit.name)应为\(fee.yuan)元，通知的是\(amount)元"
      )
    } else if basis == .items, facts.earlier == nil {
      checkPossible(quantity, amount, event)
    }
  }

  /// Art. 3: an application is charged by item or by page, never by both.
  private mutating func checkBasis(_ facts: FeeNoticed, _ event: CaseEvent) {
    let other = rounds.flatMap(\.fees).last {
      $0.basis != nil && facts.basis != nil && $0.basis != facts.basis
    }
    guard let other, let charged = other.basis, let basis = facts.basis else { return }
    mark(
      .feeBasisMixed, event, [.feeMeasures(3)],
      "本件已于\(other.noticedOn.iso)\(charged.name)收费，不得又\(basis.name)重复计算")
  }

  /// A notice of nothing would stop the clock for nothing.
  private mutating func checkCharged(_ amount: Int, _ event: CaseEvent) {
    guard amount == 0 else { return }
    mark(.feeAmountUnfit, event, [.feeMeasures()], "按标准不收费，不必发收费通知，以免停止计算期限")
  }

  private mutating func checkPossible(_ quantity: Int, _ amount: Int, _ event: CaseEvent) {
    guard let nearest = Self.perItem(quantity, nearest: amount, on: event.day), nearest != amount else {
      return
    }
    mark(
      .feeAmountUnfit, event, [.feeMeasures(4)],
      "按件计收，\(quantity)件无论当月此前已申请多少件都不会是\(amount)元（最接近的是\(nearest)元），请核对")
  }

  /// The amount nearest to another that so many items can cost: how many the applicant asked for before in the month is
  /// on no single case's record, and the price only rises with it.
  private static func perItem(_ items: Int, nearest amount: Int, on day: Day) -> Int? {
    func fee(after earlier: Int) -> Int? { try? ProcessingFee.perItem(items, after: earlier, on: day).yuan }
    var (low, high) = (0, 100_000)
    while low < high {
      let middle = (low + high) / 2
      guard let yuan = fee(after: middle) else { return nil }
      if yuan < amount { low = middle + 1 } else { high = middle }
    }
    let candidates = [low - 1, low].filter { $0 >= 0 }.compactMap(fee)
    return candidates.min { abs($0 - amount) < abs($1 - amount) }
  }
}

extension FeeBasis {
  /// The article of the measures that has its tariff.
  fileprivate var article: Int {
    switch self {
    case .items: 4
    case .pages: 5
    }
  }
}
