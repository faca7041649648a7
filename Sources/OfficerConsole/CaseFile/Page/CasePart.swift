/// The parts of the page of a case: one after the other on a narrow terminal, side by side on a wide one.
enum CasePart: CaseIterable {
  case overview, timeline, reckoning

  var name: String {
    switch self {
    case .overview: "概况"
    case .timeline: "经过"
    case .reckoning: "期限计算"
    }
  }

  /// The part so many places further, around the end.
  func advanced(by count: Int) -> CasePart {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + count
    return all[(place % all.count + all.count) % all.count]
  }

  /// The parts that a width has room for, the one in hand among them.
  static func shown(with focus: CasePart, columns: Int) -> [CasePart] {
    switch columns {
    case ..<110: [focus]
    case ..<180: focus == .reckoning ? [.overview, .reckoning] : [.overview, .timeline]
    default: allCases
    }
  }
}
