/// A day of the week, Monday first, as GB/T 7408 counts.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  /// 周一 … 周日.
  public var name: String {
    switch self {
    case .monday: "周一"
    case .tuesday: "周二"
    case .wednesday: "周三"
    case .thursday: "周四"
    case .friday: "周五"
    case .saturday: "周六"
    case .sunday: "周日"
    }
  }
}
