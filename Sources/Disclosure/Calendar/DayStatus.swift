/// What a day is, and whether it counts as a working day.
public struct DayStatus: Hashable, Sendable {
  /// What makes a day one of work or of rest, with the festival and its source.
  public enum Nature: Hashable, Sendable {
    /// A Monday to Friday of which no notice says anything.
    case workday
    /// A Saturday or Sunday of which no notice says anything.
    case weekend
    /// A day off by notice or, where the year's notice is not out, by 《全国年节及纪念日放假办法》.
    case holiday(festival: String, source: String)
    /// 调休上班: a weekend day that is worked by notice.
    case makeUp(festival: String, source: String)
    /// A working day of the State Council's that a local government has declared off: named where its days alone are
    /// counted.
    case localDayOff(festival: String, source: String)
    /// A working day that the local government may yet declare off.
    case undecided(festival: String, source: String)

    /// Whether the day counts.
    public var isWorking: Bool {
      switch self {
      case .workday, .makeUp, .localDayOff, .undecided: true
      case .weekend, .holiday: false
      }
    }
  }

  public let day: Day
  public let nature: Nature
  /// Whether a notice that is not out may still change this day.
  public let isProvisional: Bool

  /// Whether the day counts.
  public var isWorking: Bool { nature.isWorking }

  /// Why the day counts or not, as 周末, 春节, 调休上班（春节）.
  public var reason: String {
    switch nature {
    case .workday: "工作日"
    case .weekend: "周末"
    case .holiday(let festival, _): festival
    case .makeUp(let festival, _): "调休上班（\(festival)）"
    case .localDayOff(let festival, _): "\(festival)（当地放假，国务院安排上班）"
    case .undecided(let festival, _): "\(festival)放假与否待当地通知"
    }
  }

  /// The notice or instrument that makes the day what it is; nil for an ordinary weekday or weekend.
  public var source: String? {
    switch nature {
    case .workday, .weekend: nil
    case .holiday(_, let source), .makeUp(_, let source), .localDayOff(_, let source),
      .undecided(_, let source):
      source
    }
  }
}
