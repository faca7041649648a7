import Disclosure

/// A line of the self-inspection's page: something that people do for the report.
enum InspectionMatter: Hashable {
  case worksheet, papers, revision, details
  case words(InspectionPart)
  case gaps, finish, export

  static let all: [InspectionMatter] =
    [.worksheet, .papers, .revision, .details] + InspectionPart.allCases.map(words) + [
      .gaps, .finish, .export,
    ]

  /// Nil where only the cursor leads there.
  var letter: Character? {
    switch self {
    case .worksheet: "w"
    case .papers: "n"
    case .revision: "u"
    case .details: "d"
    case .words: nil
    case .gaps: "m"
    case .finish: "p"
    case .export: "x"
    }
  }

  var name: String {
    switch self {
    case .worksheet: "自查工作表"
    case .papers: "负面清单和公开的信息"
    case .revision: "目录、指南更新"
    case .details: "文号、签发人、主送等"
    case .words(let part): part.title
    case .gaps: "还缺什么"
    case .finish: "定稿"
    case .export: "输出报告"
    }
  }
}
