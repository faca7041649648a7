extension FeeTier {
  /// The units of a span that this tier prices, cut where the price rises.
  func portions(from start: Int, through end: Int) -> [ProcessingFee.Portion] {
    var portions: [ProcessingFee.Portion] = []
    var first = max(start, self.first)
    let limit = min(end, self.last ?? end)
    while first <= limit {
      let last = min(limit, endOfStep(holding: first))
      portions.append(ProcessingFee.Portion(first: first, last: last, yuanEach: price(of: first)))
      first = last + 1
    }
    return portions
  }

  private func price(of number: Int) -> Int {
    guard let step else { return yuanEach }
    return yuanEach + (number - first) / step.units * step.yuan
  }

  private func endOfStep(holding number: Int) -> Int {
    guard let step else { return Int.max }
    return first + ((number - first) / step.units + 1) * step.units - 1
  }
}
