import Disclosure
import Testing

/// What must hold of every case, lawful or not, over random histories.
struct ClockPropertyTests {
  private let calendars = OfficeCalendars.published

  /// Random histories with a fixed seed.
  private static func histories(_ count: Int, seed: UInt64) -> [CaseHistory] {
    var random = RandomCase(seed: seed)
    return (0..<count).map { _ in random.history() }
  }

  @Test func `The counted days after the last restart are 1…n, and the last of them is the due day`() throws {
    var known = 0
    for history in Self.histories(1500, seed: 7) {
      let state = try history.state(calendars)
      let deadline = try Clock.deadline(of: state, calendars: calendars)
      guard let due = deadline.due?.day, let round = state.currentRound else { continue }
      known += 1
      let allowance = round.extensions.reduce(round.period) { $0 + $1.workingDays }
      let counted = Self.countedAfterRestart(deadline.reckoning)
      #expect(counted.map(\.ordinals).flatMap(Array.init) == Array(1..<(allowance + 1)), "\(history.events)")
      #expect(allowance == 0 || counted.last?.last == due, "\(history.events)")
    }
    #expect(known > 700)
  }

  @Test func `Every day from the start to the due day lies in exactly one line that is no mark`() throws {
    for history in Self.histories(800, seed: 11) {
      let state = try history.state(calendars)
      let deadline = try Clock.deadline(of: state, calendars: calendars)
      guard let due = deadline.due?.day, let round = state.currentRound else { continue }
      let days = deadline.reckoning.filter(\.isSpan).flatMap { Day.days(from: $0.first, through: $0.last) }
      #expect(days == Day.days(from: round.startedOn + 1, through: due), "\(history.events)")
    }
  }

  @Test func `The due day alone is the due day of the reckoning`() throws {
    for history in Self.histories(800, seed: 13) {
      let state = try history.state(calendars)
      let deadline = try Clock.deadline(of: state, calendars: calendars)
      #expect(try Clock.due(of: state, calendars: calendars) == deadline.due, "\(history.events)")
      #expect((deadline.due == nil) == (deadline.awaiting != nil), "\(history.events)")
    }
  }

  @Test func `One more consultation never makes the due day earlier`() throws {
    var random = RandomCase(seed: 17)
    var moved = 0
    for _ in 0..<1000 {
      let history = random.history()
      let sentOn = random.day(in: history)
      let longer = history.then(.consultationSent("新", deliveredOn: sentOn), on: sentOn)
        .then(.consultationAnswered("新"), on: sentOn + 9)
      guard let due = try history.deadline(calendars).due?.day,
        let later = try longer.deadline(calendars).due?.day
      else { continue }
      #expect(later >= due, "\(longer.events)")
      if later > due { moved += 1 }
    }
    #expect(moved > 50)
  }

  @Test func `An entry that was corrected leaves no trace in the clock`() throws {
    var random = RandomCase(seed: 19)
    for _ in 0..<500 {
      let history = random.history()
      let day = random.day(in: history)
      let corrected = history.then(.extended(), on: day).correctingLast(on: day)
      #expect(try corrected.deadline(calendars) == history.deadline(calendars), "\(corrected.events)")
    }
  }

  @Test func `Facts of different days may be entered in any order`() throws {
    var random = RandomCase(seed: 23)
    var compared = 0
    for _ in 0..<1500 {
      let history = random.history()
      let days = history.events.dropFirst(2).map(\.day)
      guard Set(days).count == days.count, let first = history.events.first?.day, !days.contains(first)
      else { continue }
      compared += 1
      #expect(try random.reentered(history).deadline(calendars) == history.deadline(calendars))
    }
    #expect(compared > 200)
  }
}

extension ClockPropertyTests {
  /// The counted lines from the last one that begins with day 1.
  private static func countedAfterRestart(
    _ lines: [ReckoningLine]
  ) -> [(last: Day, ordinals: ClosedRange<Int>)] {
    let counted = lines.compactMap { line -> (last: Day, ordinals: ClosedRange<Int>)? in
      guard case .counted(let ordinals) = line.kind else { return nil }
      return (line.last, ordinals)
    }
    guard let start = counted.lastIndex(where: { $0.ordinals.lowerBound == 1 }) else { return [] }
    return Array(counted[start...])
  }
}

extension ReckoningLine {
  /// Whether the line says how its days counted.
  fileprivate var isSpan: Bool {
    switch kind {
    case .counted, .rest, .paused: true
    case .mark, .end: false
    }
  }
}
