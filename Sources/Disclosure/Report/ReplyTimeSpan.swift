/// A span of working days from receipt to reply, for a chart: four weeks of the period of Art. 33, its extension, and
/// what took longer.
public enum ReplyTimeSpan: CaseIterable, Hashable, Sendable {
  case sameDay, firstWeek, secondWeek, thirdWeek, fourthWeek, extended, longer

  /// Working days after the day of receipt. An entry may have a reply before it.
  public var workingDays: ClosedRange<Int> {
    switch self {
    case .sameDay: Int.min...0
    case .firstWeek: 1...5
    case .secondWeek: 6...10
    case .thirdWeek: 11...15
    case .fourthWeek: 16...20
    case .extended: 21...40
    case .longer: 41...Int.max
    }
  }

  /// For the officer.
  public var name: String {
    switch self {
    case .sameDay: "当日"
    case .firstWeek, .secondWeek, .thirdWeek, .fourthWeek, .extended:
      "\(workingDays.lowerBound)—\(workingDays.upperBound)个工作日"
    case .longer: "\(workingDays.lowerBound)个工作日以上"
    }
  }
}
