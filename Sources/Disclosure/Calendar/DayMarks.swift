/// The days of the calendar's range, marked so that a count of working days is two look-ups.
///
/// An index is the number of calendar days after the first of the range.
struct DayMarks: Sendable {
  /// What a count that starts on a day needs to know.
  struct Mark: Sendable {
    /// The working days from the first of the range through this one.
    let workingThrough: Int32
    /// The first provisional day after this one, as an index; past the range when there is none.
    let nextProvisional: Int32
  }

  let marks: [Mark]
  /// The working days in order, as indices.
  let workingDays: [Int32]
  private let firstIsProvisional: Bool

  init(plan: CalendarPlan, range: ClosedRange<Day>) {
    let isWorking = Self.working(plan: plan, range: range)
    let isProvisional = Self.provisional(plan: plan, range: range)
    let next = Self.nextProvisional(isProvisional)
    var (marks, workingDays): ([Mark], [Int32]) = ([], [])
    marks.reserveCapacity(isWorking.count)
    workingDays.reserveCapacity(isWorking.count)
    for index in isWorking.indices {
      if isWorking[index] { workingDays.append(Int32(index)) }
      marks.append(Mark(workingThrough: Int32(workingDays.count), nextProvisional: next[index]))
    }
    (self.marks, self.workingDays) = (marks, workingDays)
    firstIsProvisional = isProvisional.first ?? false
  }

  func isProvisional(_ index: Int) -> Bool {
    index == 0 ? firstIsProvisional : Int(marks[index - 1].nextProvisional) == index
  }

  private static func working(plan: CalendarPlan, range: ClosedRange<Day>) -> [Bool] {
    let first = range.lowerBound
    let week = (0..<7).map { CalendarPlan.ordinary(first + $0).isWorking }
    var isWorking = (0...(range.upperBound - first)).map { week[$0 % 7] }
    for (day, nature) in plan.special where range.contains(day) { isWorking[day - first] = nature.isWorking }
    return isWorking
  }

  private static func provisional(plan: CalendarPlan, range: ClosedRange<Day>) -> [Bool] {
    var isProvisional = Array(repeating: false, count: range.upperBound - range.lowerBound + 1)
    for span in plan.provisionalSpans where span.overlaps(range) {
      let span = span.clamped(to: range)
      for index in (span.lowerBound - range.lowerBound)...(span.upperBound - range.lowerBound) {
        isProvisional[index] = true
      }
    }
    return isProvisional
  }

  private static func nextProvisional(_ isProvisional: [Bool]) -> [Int32] {
    var following = Int32(isProvisional.count)
    var result = Array(repeating: following, count: isProvisional.count)
    for index in isProvisional.indices.reversed() {
      result[index] = following
      if isProvisional[index] { following = Int32(index) }
    }
    return result
  }
}
