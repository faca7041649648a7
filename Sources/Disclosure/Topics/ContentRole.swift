/// What a piece of a description says of the information that is asked for.
enum ContentRole: UInt8, Hashable, Sendable {
  /// The matter itself, and every name that no rule knows.
  case matter
  /// 东关社区, 滨河路北侧地块.
  case place
  /// A year, a lot, a building, a phase.
  case number
  /// A word that stands in many matters: 建设, 项目, 资金.
  case common
  /// A word for a kind of paper: 批复, 名单.
  case kind
  /// A word for any paper: 材料, 情况, 结果.
  case form

  /// How much it says where two have it, beside the others.
  var weight: Int {
    switch self {
    case .matter, .place, .number: 6
    case .common, .kind: 2
    case .form: 0
    }
  }

  /// How much it says where one of two has it: the less, the more often it is left out.
  var weightAlone: Int {
    switch self {
    case .matter, .place, .number: 6
    case .kind: 2
    case .common: 1
    case .form: 0
    }
  }
}
