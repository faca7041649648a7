/// The working days of China as the notices of a day of knowledge set them, with the arithmetic on them.
///
/// A working day is a Monday to Friday that no notice sets off, or a make-up working day. Where a year's notice
/// is not out, days are counted by weekends and statutory holidays and every span through them is provisional.
/// So are 29–31 December of the last year with a notice: the notices of 2008, 2012, 2019 and 2023 changed them.
public struct WorkingCalendar: Sendable {
  /// The days that can be counted: the first day named by the notice of 2008, the end of the lunar table.
  public static let range: ClosedRange<Day> = "2007-12-29"..."2050-12-31"

  /// The calendar of all notices that the program carries.
  public static let current = WorkingCalendar(notices: HolidayNotice.published)

  /// The last year whose notice is known here.
  public let lastYearWithNotice: Int?

  // Days other than ordinary weekdays and weekends.
  private let special: [Day: DayStatus.Nature]
  // Of the days from the first of the range through the index: how many are working, how many provisional.
  private let workingThrough: [Int32]
  private let provisionalThrough: [Int32]
  // The working days in order, as indices.
  private let workingDays: [Int32]

  /// - Parameters:
  ///   - notices: in any order; a later issued one overrides an earlier one for the dates it names.
  ///   - knownOn: leaves out notices issued after that day; nil takes all.
  ///   - overlays: local days; they ignore `knownOn`.
  public init(notices: [HolidayNotice], knownOn: Day? = nil, overlays: [RegionalOverlay] = []) {
    let known = notices.filter { notice in knownOn.map { notice.issued <= $0 } ?? true }
    let plan = CalendarPlan(notices: known, overlays: overlays)
    var working: Int32 = 0
    var provisional: Int32 = 0
    var workingThrough: [Int32] = []
    var provisionalThrough: [Int32] = []
    var workingDays: [Int32] = []
    let numbers = Self.range.lowerBound.number...Self.range.upperBound.number
    for number in numbers {
      let day = Day(number: number)
      if DayStatus(day: day, nature: plan.nature(of: day), isProvisional: false).isWorking {
        working += 1
        workingDays.append(number - numbers.lowerBound)
      }
      if plan.isProvisional(day) { provisional += 1 }
      workingThrough.append(working)
      provisionalThrough.append(provisional)
    }
    self.lastYearWithNotice = plan.years.max()
    self.special = plan.special
    self.workingThrough = workingThrough
    self.provisionalThrough = provisionalThrough
    self.workingDays = workingDays
  }

  /// What a day is and why.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func status(of day: Day) throws(CalendarError) -> DayStatus {
    let index = try index(of: day)
    let before = index == 0 ? 0 : provisionalThrough[index - 1]
    return DayStatus(
      day: day, nature: special[day] ?? CalendarPlan.ordinary(day),
      isProvisional: provisionalThrough[index] > before)
  }

  /// The number of working days after `start` through `end`; negative when `end` comes first, 0 for the same day.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func workingDays(after start: Day, through end: Day) throws(CalendarError) -> Int {
    Int(workingThrough[try index(of: end)] - workingThrough[try index(of: start)])
  }

  /// The day on which `count` working days have passed after `start`, which is not counted itself.
  ///
  /// A start on a day of rest is not moved first. A count of 0 is the start, even on a holiday.
  ///
  /// - Parameter count: working days, 0 or more.
  /// - Throws: ``CalendarError``, when the start is before 2007-12-29 or the end after 2050.
  public func advance(_ start: Day, by count: Int) throws(CalendarError) -> CountedDay {
    precondition(count >= 0, "working days are counted forward")
    let index = try index(of: start)
    guard count > 0 else { return CountedDay(day: start, isProvisional: false) }
    let ordinal = Int(workingThrough[index]) + count - 1
    guard ordinal < workingDays.count else { throw .endsAfterRange(start: start, workingDays: count) }
    let end = Int(workingDays[ordinal])
    return CountedDay(
      day: Day(number: Self.range.lowerBound.number + Int32(end)),
      isProvisional: provisionalThrough[end] > provisionalThrough[index])
  }

  /// The day itself when it is a working day, else the next one (a last day on a day of rest moves on).
  ///
  /// - Throws: ``CalendarError``.
  public func workingDay(onOrAfter day: Day) throws(CalendarError) -> CountedDay {
    let status = try status(of: day)
    guard !status.isWorking else { return CountedDay(day: day, isProvisional: status.isProvisional) }
    let moved = try advance(day, by: 1)
    return CountedDay(day: moved.day, isProvisional: moved.isProvisional || status.isProvisional)
  }

  private func index(of day: Day) throws(CalendarError) -> Int {
    guard Self.range.contains(day) else { throw .outOfRange(day) }
    return Int(day.number - Self.range.lowerBound.number)
  }
}
