package import Disclosure

extension ProvisionalReason {
  /// Why a day is 暂, in one clause.
  package var wording: String {
    switch self {
    case .arrangementsAwaited(let year): "国务院尚未公布\(year)年放假安排，按周末和《全国年节及纪念日放假办法》推定，公布后可能变动"
    case .yearEnd(let year): "\(year)年12月29日至31日可能因\(year + 1)年的放假安排而调整"
    case .localDecision(let festival, let source): "\(festival)放假与否待当地通知（\(source)）"
    }
  }
}
