import Disclosure

/// Random days and counts of working days that are the same in every run.
struct SeededDays {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number of 0 ..< `bound`.
  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A day that the calendar can count from; every second one stands at a festival or a year's end.
  mutating func day() -> Day {
    let range = WorkingCalendar.range
    guard number(below: 2) == 0 else {
      return range.lowerBound + number(below: range.upperBound - range.lowerBound + 1)
    }
    let turn = Day.firstDay(ofYear: 2008 + number(below: 43))
    let offset = [0, 30, 120, 270][number(below: 4)] + number(below: 41) - 20
    return max(range.lowerBound, turn + offset)
  }

  /// Working days that can be counted from a day on; mostly few, at times as many as there are.
  mutating func count(from day: Day, in calendar: WorkingCalendar) throws -> Int {
    let left = try calendar.workingDays(after: day, through: WorkingCalendar.range.upperBound)
    let bound = number(below: 8) == 0 ? left : min(left, 45)
    return number(below: bound + 1)
  }
}
