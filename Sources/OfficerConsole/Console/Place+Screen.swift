extension Place {
  /// The screen of a place, read from the office file.
  func screen(at desk: Desk) throws(ConsoleFault) -> any Screen {
    switch self {
    case .cases, .caseFile: try CaseListScreen(at: desk)
    case .intake: try IntakeScreen(at: desk)
    case .calendar: try CalendarScreen(at: desk)
    case .annualReport: try AnnualScreen(at: desk)
    case .figures: try FiguresScreen(at: desk)
    case .settings: try SettingsScreen(at: desk)
    case .topics: try TopicsScreen(at: desk)
    case .selfInspection: try SelfInspectionScreen(at: desk)
    }
  }
}
