import Disclosure

/// Until when retention may end for a volume to be listed.
enum RetentionSpan: CaseIterable {
  case ended, year, decade

  var name: String {
    switch self {
    case .ended: "已经届满"
    case .year: "一年内届满"
    case .decade: "十年内届满"
    }
  }

  var next: RetentionSpan {
    switch self {
    case .ended: .year
    case .year: .decade
    case .decade: .ended
    }
  }

  /// The last day of a retention that is listed.
  func last(from today: Day) -> Day {
    switch self {
    // Kept on the last day itself.
    case .ended: today - 1
    case .year: today.advanced(byMonths: 12)
    case .decade: today.advanced(byMonths: 120)
    }
  }
}
