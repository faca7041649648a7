import Disclosure
import Testing

/// What one more day off or make-up day does to a deadline.
struct AddedDayPropertyTests {
  @Test(arguments: 1...12)
  func `an added day off never makes a deadline earlier`(seed: UInt64) throws {
    var random = SeededDays(seed: seed)
    let added = random.day()
    let changed = WorkingCalendar.with(off: [added])
    let wasWorking = try WorkingCalendar.current.status(of: added).isWorking
    for start in starts(around: added) {
      for count in [1, 5, 7, 15, 20, 40] {
        let before = try WorkingCalendar.current.advance(start, by: count).day
        let after = try changed.advance(start, by: count).day
        // A day off that was worked and counted moves the end; any other leaves it.
        let moves = wasWorking && start < added && added <= before
        #expect(moves ? before < after : before == after, "\(added) \(start) \(count)")
      }
    }
  }

  @Test(arguments: 21...32)
  func `an added make-up day never makes a deadline later`(seed: UInt64) throws {
    var random = SeededDays(seed: seed)
    let added = random.day()
    let changed = WorkingCalendar.with(makeUp: [added])
    let wasWorking = try WorkingCalendar.current.status(of: added).isWorking
    for start in starts(around: added) {
      for count in [1, 5, 7, 15, 20, 40] {
        let before = try WorkingCalendar.current.advance(start, by: count).day
        let after = try changed.advance(start, by: count).day
        let moves = !wasWorking && start < added && added < before
        #expect(moves ? after < before : after == before, "\(added) \(start) \(count)")
      }
    }
  }

  /// The seventy days before a day and the ten after it, as far as forty working days can be counted from them.
  private func starts(around day: Day) -> [Day] {
    let range = WorkingCalendar.range
    let first = min(max(day - 70, range.lowerBound), range.upperBound - 80)
    return Day.days(from: first, through: min(day + 10, range.upperBound - 80))
  }
}
