import Disclosure

/// Deadlines counted in a second on one core, beside those who step from day to day.
enum DeadlineBenchmark {
  static func measure(_ bench: Bench) throws -> [Measurement] {
    let calendar = WorkingCalendar.current
    let deadlines = InventedDeadlines(1 << 14)
    let number = bench.effort.deadlines
    var sums: [Int] = []
    let bare = try BareCalendar(calendar)
    let timed = try Stopwatch.pairs(
      min(bench.effort.runs, 7), { sums.append(try sum(deadlines.pairs, number, calendar)) },
      { sums.append(bare.sum(deadlines.pairs, number)) })
    let isSame = Set(sums).count == 1
    let floors = try [
      isSame
        ? Floor("two look-ups in arrays", rate(timed.theirs, number))
        : Floor("two look-ups in arrays", .otherAnswer("another sum")),
      stepping(deadlines, calendar, bench),
    ]
    return [
      Measurement(
        "deadlines on one core", rate(timed.ours, number), target: .perSecond(100e6),
        beside: try floors + python(deadlines, calendar, bench))
    ]
  }

  private static func sum(
    _ pairs: [(start: Day, count: Int)], _ number: Int, _ calendar: WorkingCalendar
  ) throws -> Int {
    var (sum, place) = (0, 0)
    for _ in 0..<number {
      let pair = pairs[place]
      sum &+= Int(try calendar.advance(pair.start, by: pair.count).day.number)
      place = place &+ 1 == pairs.count ? 0 : place &+ 1
    }
    return sum
  }

  private static func rate(_ samples: Samples, _ number: Int) -> Quantity {
    .rate(samples, of: "deadlines", items: number)
  }

  private static func expected(
    _ deadlines: InventedDeadlines, _ number: Int, _ calendar: WorkingCalendar
  ) throws -> Int {
    try deadlines.sum(of: number) { Int(try calendar.advance($0, by: $1).day.number) }
  }

  private static func stepping(
    _ deadlines: InventedDeadlines, _ calendar: WorkingCalendar, _ bench: Bench
  ) throws -> Floor {
    let name = "`Foundation.Calendar`, day by day"
    let foundation = try FoundationCalendar()
    let number = bench.effort.steppedDeadlines
    var sum = 0
    let samples = try Stopwatch.samples(min(bench.effort.runs, 5)) {
      sum = try deadlines.sum(of: number) { try foundation.advance($0, by: $1) }
    }
    guard try expected(deadlines, number, calendar) == sum else { return Floor(name, .otherAnswer("\(sum)")) }
    return Floor(name, rate(samples, number))
  }

  private static func python(
    _ deadlines: InventedDeadlines, _ calendar: WorkingCalendar, _ bench: Bench
  ) throws -> [Floor] {
    let files = try DeadlineFiles(deadlines, calendar, bench)
    defer { files.remove() }
    let number = bench.effort.steppedDeadlines
    return try [
      floor(
        "Python, numpy `busday_offset`", Python.numpy, [files.pairs, files.daysOff], deadlines.pairs.count,
        deadlines, calendar, bench),
      floor(
        "Python, `chinesecalendar`, day by day", Python.chineseCalendar, [files.pairs, String(number)],
        number,
        deadlines, calendar, bench),
    ]
  }

  private static func floor(
    _ name: String, _ script: String, _ arguments: [String], _ number: Int, _ deadlines: InventedDeadlines,
    _ calendar: WorkingCalendar, _ bench: Bench
  ) throws -> Floor {
    guard let python = Python(bench.programs), let first = try python.count(script, arguments) else {
      return Floor(name, .notPresent)
    }
    guard try expected(deadlines, number, calendar) == first.sum else {
      return Floor(name, .otherAnswer("\(first.sum)"))
    }
    let more = try (1..<min(bench.effort.runs, 3)).compactMap { _ in
      try python.count(script, arguments)?.seconds
    }
    return Floor(name, rate(Samples([first.seconds] + more), number))
  }
}
