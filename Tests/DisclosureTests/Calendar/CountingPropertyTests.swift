import Disclosure
import Testing

/// Laws that counting obeys whatever the days are, tried on many seeded days over the whole range.
struct CountingPropertyTests {
  private static let rounds = 1_000

  @Test(arguments: ObservedCalendar.all)
  func `counting between days adds up`(observed: ObservedCalendar) throws {
    let calendar = observed.calendar
    var random = SeededDays(seed: observed.seed)
    for _ in 0..<Self.rounds {
      let (a, b, x) = (random.day(), random.day(), random.day())
      let whole = try calendar.workingDays(after: a, through: b)
      let parts = try calendar.workingDays(after: a, through: x) + calendar.workingDays(after: x, through: b)
      #expect(try calendar.workingDays(after: a, through: a) == 0, "\(a)")
      #expect(try calendar.workingDays(after: b, through: a) == -whole, "\(a) \(b)")
      #expect(parts == whole, "\(a) \(x) \(b)")
    }
  }

  @Test(arguments: ObservedCalendar.all)
  func `a count of none stays, and a longer one ends on a working day that many days on`(
    observed: ObservedCalendar
  ) throws {
    let calendar = observed.calendar
    var random = SeededDays(seed: observed.seed + 100)
    for _ in 0..<Self.rounds {
      let start = random.day()
      let count = try random.count(from: start, in: calendar)
      let end = try calendar.advance(start, by: count)
      #expect(try calendar.advance(start, by: 0) == CountedDay(day: start, isProvisional: false), "\(start)")
      #expect(try calendar.workingDays(after: start, through: end.day) == count, "\(start) \(count)")
      #expect(try count == 0 || calendar.status(of: end.day).isWorking, "\(start) \(count)")
    }
  }

  @Test(arguments: ObservedCalendar.all)
  func `two counts one after the other are the count of both`(observed: ObservedCalendar) throws {
    let calendar = observed.calendar
    var random = SeededDays(seed: observed.seed + 200)
    for _ in 0..<Self.rounds {
      let start = random.day()
      let first = try random.count(from: start, in: calendar)
      let middle = try calendar.advance(start, by: first)
      let second = try random.count(from: middle.day, in: calendar)
      let end = try calendar.advance(middle.day, by: second)
      let whole = try calendar.advance(start, by: first + second)
      #expect(end.day == whole.day, "\(start) \(first) \(second)")
      #expect(
        (middle.isProvisional || end.isProvisional) == whole.isProvisional, "\(start) \(first) \(second)")
    }
  }

  @Test(arguments: ObservedCalendar.all)
  func `a later start or a longer count never ends earlier`(observed: ObservedCalendar) throws {
    let calendar = observed.calendar
    var random = SeededDays(seed: observed.seed + 300)
    for _ in 0..<Self.rounds {
      let start = random.day()
      let later = min(start + random.number(below: 12), WorkingCalendar.range.upperBound)
      let count = try random.count(from: later, in: calendar)
      let fewer = count - random.number(below: min(count, 5) + 1)
      let end = try calendar.advance(start, by: count).day
      #expect(try end <= calendar.advance(later, by: count).day, "\(start) \(later) \(count)")
      #expect(try calendar.advance(start, by: fewer).day <= end, "\(start) \(fewer) \(count)")
    }
  }

  @Test(arguments: ObservedCalendar.all)
  func `a count is the same as stepping day by day`(observed: ObservedCalendar) throws {
    let calendar = observed.calendar
    var random = SeededDays(seed: observed.seed + 400)
    for _ in 0..<Self.rounds / 4 {
      let start = random.day()
      let count = min(try random.count(from: start, in: calendar), 200)
      let stepped = try Self.step(start, by: count, in: calendar)
      #expect(try calendar.advance(start, by: count) == stepped, "\(start) \(count)")
    }
  }

  private static func step(_ start: Day, by count: Int, in calendar: WorkingCalendar) throws -> CountedDay {
    var (day, left, isProvisional) = (start, count, false)
    while left > 0 {
      day = day + 1
      let status = try calendar.status(of: day)
      if status.isWorking { left -= 1 }
      if status.isProvisional { isProvisional = true }
    }
    return CountedDay(day: day, isProvisional: isProvisional)
  }
}
