/// One figure: what it was, what it should be, and what it stands beside.
struct Measurement: Sendable {
  let figure: String
  /// In the office that it was taken in; nil for what needs none.
  let cases: Int?
  /// Nil where it could not be taken here.
  let measured: Quantity?
  let target: Target?
  let floors: [Floor]

  init(
    _ figure: String, cases: Int? = nil, _ measured: Quantity?, target: Target? = nil,
    beside floors: [Floor] = []
  ) {
    self.figure = figure
    self.cases = cases
    self.measured = measured
    self.target = target
    self.floors = floors
  }

  var verdict: Verdict {
    guard let target else { return .noTarget }
    guard let measured else { return .notJudged }
    switch target {
    case .under(let most), .within(let most): return measured.cost < most ? .met : .missed
    case .perSecond(let rate): return 1 / measured.cost >= rate ? .met : .missed
    case .timesFloor(let times):
      guard let ratio = floors.first?.ratio(of: measured) else { return .notJudged }
      return ratio <= times ? .met : .missed
    }
  }
}
