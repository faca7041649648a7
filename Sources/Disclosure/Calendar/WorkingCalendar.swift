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

  /// The years whose notice is known here.
  public let years: Set<Int>

  // Days other than ordinary weekdays and weekends.
  private let special: [Day: DayStatus.Nature]
  private let days: DayMarks
  // The first of the range: a stored value, for looking up a global one costs more than the count itself.
  private let firstNumber: Int32

  /// - Parameters:
  ///   - notices: in any order; a later issued one overrides an earlier one for the dates it names.
  ///   - knownOn: leaves out notices issued after that day; nil takes all.
  ///   - overlays: local days; they ignore `knownOn`.
  ///   - noted: local days that are named where they fall and do not count.
  public init(
    notices: [HolidayNotice], knownOn: Day? = nil, overlays: [RegionalOverlay] = [],
    noted: [RegionalOverlay] = []
  ) {
    let known = notices.filter { notice in knownOn.map { notice.issued <= $0 } ?? true }
    let plan = CalendarPlan(notices: known, overlays: overlays, noted: noted)
    years = plan.years
    special = plan.special
    days = DayMarks(plan: plan, range: Self.range)
    firstNumber = Self.range.lowerBound.number
  }

  /// What a day is and why.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func status(of day: Day) throws(CalendarError) -> DayStatus {
    let index = try index(of: day)
    let nature = special[day] ?? CalendarPlan.ordinary(day)
    return DayStatus(day: day, nature: nature, isProvisional: days.isProvisional(index))
  }

  /// The number of working days after `start` through `end`; negative when `end` comes first, 0 for the same day.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func workingDays(after start: Day, through end: Day) throws(CalendarError) -> Int {
    let (first, last) = (try index(of: start), try index(of: end))
    return Int(days.marks[last].workingThrough - days.marks[first].workingThrough)
  }

  /// The day on which `count` working days have passed after `start`, which is not counted itself.
  ///
  /// A start on a day of rest is not moved first. A count of 0 is the start, even on a holiday.
  ///
  /// - Parameters:
  ///   - start: the day that is not counted, such as the day of receipt.
  ///   - count: working days, 0 or more.
  /// - Throws: ``CalendarError``, when the start is before 2007-12-29 or the end after 2050.
  public func advance(_ start: Day, by count: Int) throws(CalendarError) -> CountedDay {
    precondition(count >= 0, "working days are counted forward")
    let index = try index(of: start)
    guard count > 0 else { return CountedDay(day: start, isProvisional: false) }
    let mark = days.marks[index]
    let passed = Int(mark.workingThrough)
    guard count <= days.workingDays.count - passed else {
      throw .endsAfterRange(start: start, workingDays: count)
    }
    let end = days.workingDays[passed + count - 1]
    return CountedDay(day: Day(number: firstNumber + end), isProvisional: end >= mark.nextProvisional)
  }

  /// The working day from which working days remain through an end.
  ///
  /// - Parameters:
  ///   - count: working days, 0 or more.
  ///   - end: for 0 it is the answer, or the last working day before it is.
  /// - Throws: ``CalendarError/outOfRange(_:)``, when it lies before 2007-12-29.
  public func workingDay(_ count: Int, before end: Day) throws(CalendarError) -> CountedDay {
    precondition(count >= 0, "working days are counted back from an end")
    let last = Int(days.marks[try index(of: end)].workingThrough) - 1
    guard last >= count else { throw .outOfRange(Self.range.lowerBound - 1) }
    let day = Day(number: firstNumber + days.workingDays[last - count])
    let isProvisional = try hasProvisionalDay(after: day, through: end)
    let isDayProvisional = try days.isProvisional(index(of: day))
    return CountedDay(day: day, isProvisional: isProvisional || isDayProvisional)
  }

  /// Whether a notice that is not out may still move a day after `start` through `end`.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func hasProvisionalDay(after start: Day, through end: Day) throws(CalendarError) -> Bool {
    let (first, last) = (try index(of: start), try index(of: end))
    return days.marks[first].nextProvisional <= Int32(last)
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
    let index = Int(day.number) - Int(firstNumber)
    guard days.marks.indices.contains(index) else { throw .outOfRange(day) }
    return index
  }
}
