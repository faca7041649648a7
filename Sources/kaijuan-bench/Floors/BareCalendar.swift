import Disclosure

/// Two look-ups in arrays without a check of their bounds: the least that a count of working days can cost.
struct BareCalendar {
  private let first: Int
  private let passed: [Int32]
  private let working: [Int32]

  init(_ calendar: WorkingCalendar) throws {
    let days = Day.days(
      from: InventedDeadlines.range.lowerBound, through: InventedDeadlines.range.upperBound + 366)
    var (passed, working): ([Int32], [Int32]) = ([], [])
    for day in days {
      if try calendar.status(of: day).isWorking { working.append(day.number) }
      passed.append(Int32(working.count))
    }
    (first, self.passed, self.working) = (Int(days[0].number), passed, working)
  }

  /// The sum over pairs of a start and a count, again and again.
  func sum(_ pairs: [(start: Day, count: Int)], _ number: Int) -> Int {
    passed.withUnsafeBufferPointer { passed in
      working.withUnsafeBufferPointer { working in
        pairs.withUnsafeBufferPointer { pairs in
          var (sum, place) = (0, 0)
          for _ in 0..<number {
            let pair = pairs[place]
            sum &+= Int(working[Int(passed[Int(pair.start.number) &- first]) &+ pair.count &- 1])
            place = place &+ 1 == pairs.count ? 0 : place &+ 1
          }
          return sum
        }
      }
    }
  }
}
