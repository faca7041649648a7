import OfficeStore
import OfficeText

/// Which topics the list shows.
enum TopicView: CaseIterable {
  case frequent, toDecide, all

  func name(threshold: Int) -> String {
    switch self {
    case .frequent: "\(threshold)名以上不同申请人"
    case .toDecide: "待评估、待审查、待公布"
    case .all: "两件以上"
    }
  }

  func shows(_ topic: AskedTopic, threshold: Int) -> Bool {
    switch self {
    case .frequent: topic.applicants >= threshold
    case .toDecide: topic.isToDecide(threshold: threshold)
    case .all: true
    }
  }

  var next: Self {
    let place = Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0
    return Self.allCases[place % Self.allCases.count]
  }
}
