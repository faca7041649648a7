/// The places of the console that have a number.
package enum Place: Int, CaseIterable, Sendable {
  case cases = 1, caseFile, intake, calendar, annualReport, figures, settings, topics, selfInspection

  package var name: String {
    switch self {
    case .cases: "办件"
    case .caseFile: "案件"
    case .intake: "收件登记"
    case .calendar: "日历"
    case .annualReport: "年报"
    case .figures: "统计"
    case .settings: "设置"
    case .topics: "主题"
    case .selfInspection: "自查"
    }
  }
}
