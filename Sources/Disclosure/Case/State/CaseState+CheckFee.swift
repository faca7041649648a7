// The amount of a fee notice beside the tariff (国办函〔2020〕109号, Arts. 4, 5).
extension CaseState {
  mutating func checkAmount(_ facts: FeeNoticed, _ event: CaseEvent) {
    guard let basis = facts.basis, let quantity = facts.quantity, let amount = facts.amount else { return }
    switch basis {
    case .pages:
      guard let fee = try? ProcessingFee.perPage(quantity, on: event.day), fee.yuan != amount else { return }
      mark(.feeAmountUnfit, event, [.feeMeasures(5)], "按量计收，\(quantity)页应为\(fee.yuan)元，通知的是\(amount)元")
    case .items:
      guard let nearest = Self.perItem(quantity, nearest: amount, on: event.day), nearest != amount
      else { return }
      mark(
        .feeAmountUnfit, event, [.feeMeasures(4)],
        "按件计收，\(quantity)件无论当月此前已申请多少件都不会是\(amount)元（最接近的是\(nearest)元），请核对")
    }
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
