import Disclosure

/// The names that the templates of the self-inspection report may use, and their values for a report.
enum InspectionNames {
  static let vocabulary: TemplateVocabulary = {
    var kinds = Dictionary(uniqueKeysWithValues: InspectionName.allCases.map { ($0.rawValue, $0.kind) })
    for prefix in ["", lastYearPrefix] {
      for name in InspectionFigureName.allCases { kinds[prefix + name.rawValue] = .number }
      for (name, _) in tallies(nil) { kinds[prefix + name] = .number }
    }
    return TemplateVocabulary(kinds)
  }()

  private static let lastYearPrefix = "上年."

  static func scope(_ report: SelfInspectionReport, lastYear: SelfInspectionReport?) -> TemplateScope {
    var scope = TemplateScope()
    for name in InspectionName.allCases { scope[name.rawValue] = name.value(report, lastYear) }
    fill(&scope, report, prefix: "")
    if let lastYear { fill(&scope, lastYear, prefix: lastYearPrefix) }
    return scope
  }

  private static func fill(
    _ scope: inout TemplateScope, _ report: SelfInspectionReport, prefix: String
  ) {
    for name in InspectionFigureName.allCases {
      scope[prefix + name.rawValue] = .number(name.value(report.figures))
    }
    for (name, value) in tallies(report.figures) { scope[prefix + name] = .number(value) }
  }

  /// 应查, 源头.应查, 依申请.应查 and so on.
  private static func tallies(_ figures: InspectionFigures?) -> [(String, Int)] {
    let groups: [(String, InspectionTally?)] = [
      ("", figures?.withheld), ("源头.", figures?.papers.total), ("依申请.", figures?.items.total),
    ]
    return groups.flatMap { prefix, tally in
      InspectionMeasure.allCases.map { (prefix + $0.name, tally?[$0] ?? 0) }
    }
  }
}

/// A figure that a sentence may state.
enum InspectionFigureName: String, CaseIterable {
  case refused = "依申请.不予公开"
  case partlyGranted = "依申请.部分公开"
  case earlier = "依申请.以前年度"
  case topics = "主题"
  case topicApplications = "主题.申请"
  case topicGranted = "主题.已公开"
  case topicsDecided = "主题.已研究"
  case conversions = "转主动公开"
  case conversionsByInspection = "转主动公开.自查"
  case conversionsByTopics = "转主动公开.较为集中"
  case conversionsOverdue = "转主动公开.应公开未公开"

  func value(_ figures: InspectionFigures) -> Int {
    switch self {
    case .refused: figures.refused
    case .partlyGranted: figures.partlyGranted
    case .earlier: figures.earlier
    case .topics: figures.topics
    case .topicApplications: figures.topicApplications
    case .topicGranted: figures.topicGranted
    case .topicsDecided: figures.topicsDecided
    case .conversions: figures.conversions
    case .conversionsByInspection: figures.conversionsByInspection
    case .conversionsByTopics: figures.conversionsByTopics
    case .conversionsOverdue: figures.conversionsOverdue
    }
  }
}
