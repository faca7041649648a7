import Disclosure
import Testing

@testable import OfficeStore
import SeededRandom

/// The report over a period beside the yearly report, and its overdue cases beside the events of every case.
@Suite struct PeriodReportTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static let today: Day = "2026-11-20"

  private static func ledgerCase(
    _ index: Int, _ generator: inout SeededGenerator
  ) throws -> LedgerCase {
    let received = ("2023-11-01" as Day) + Int.random(in: 0..<800, using: &generator)
    let replied = received + Int.random(in: 1..<60, using: &generator)
    let later = replied + Int.random(in: 1..<90, using: &generator)
    let outcome = try #require(Outcome.allCases.randomElement(using: &generator))
    let reply = (CaseFact.replied(Replied(outcome: outcome)), replied)
    var facts: [(CaseFact, Day)] = [(.registered(Registered()), received)]
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: break
    case 1:
      // One that came before the withdrawal counts, and one that came after it does not.
      if index.isMultiple(of: 3) {
        facts.append(
          (.replied(Replied(outcome: .closedOther)), replied + Int.random(in: -1...1, using: &generator)))
      }
      facts.append((.withdrawn(Withdrawn(isSigned: true)), replied))
    case 2: facts.append((.handedOver(HandedOver(organ: "县局", reason: "职权")), received))
    case 3:
      facts += [
        reply, (.disputeFiled(DisputeFiled(dispute: "\(index)", as: .reconsideration)), later),
        (.disputeConcluded(DisputeConcluded(dispute: "\(index)", result: .corrected)), later),
      ]
      // A redone reply leaves the due day of another round in the list.
      let order = RedoOrdered(dispute: "\(index)", workingDays: 20, isForProcedure: false)
      if index.isMultiple(of: 2) { facts.append((.redoOrdered(order), later)) }
    case 4:
      // The delayed day of Art. 35 is the last day, and the list has none.
      facts += [
        (.justificationRequested(JustificationRequested(words: "")), received),
        (.justificationReceived(JustificationReceived(isReasonable: true)), received + 1),
        (.delayedDaySet(DelayedDaySet(until: received + 40)), received + 2), reply,
      ]
    case 5:
      // A letter without a day of delivery.
      facts += [
        (
          .consultationSent(
            ConsultationSent(consultation: "1", with: .thirdParty, party: nil, workingDays: 15)), received + 1
        ), reply,
      ]
    default: facts.append(reply)
    }
    return TestOffice.ledgerCase(
      "n\(index)", digest: nil, on: received, facts: facts.filter { $0.1 <= Self.today })
  }

  private func fill(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let cases = try (0..<400).map { try Self.ledgerCase($0, &generator) }
    try test.importLedger(cases, today: Self.today)
  }

  private func report(_ text: String, today: Day = today) throws -> PeriodReport {
    let period = try #require(ReportPeriod(text))
    return try #require(try office.periodReport(period, today: today))
  }

  @Test func `A whole year is the yearly report`() throws {
    try fill(seed: 5)
    for year in 2023...2026 {
      let annual = try #require(try office.annualReport(year: year))
      let period = try report("\(year)")
      #expect(period.table3 == annual.table3)
      #expect(period.table4 == annual.table4)
      #expect(period.office == annual.office)
    }
    #expect(try office.periodReport(.year(2018), today: Self.today) == nil)
  }

  @Test func `The charts of a year show month for month what the reports over the months say`() throws {
    try fill(seed: 9)
    for year in [2023, 2024] {
      let figures = try office.figures(year: year, today: Self.today)
      let months = try (1...12).map { try report("\(year)-\($0 < 10 ? "0" : "")\($0)") }
      #expect(figures.receivedByMonth == months.map { $0.table3[.newlyReceived, .total] })
      #expect(figures.resultsByMonth == months.map { $0.table3[.total, .total] })
      #expect(try figures.report == report("\(year)"))
      let times = try #require(figures.report.replyTimes)
      #expect(ReplyTimeSpan.allCases.map(times.count).reduce(0, +) == times.count)
    }
    let before = try office.figures(year: 2018, today: Self.today)
    #expect(before.receivedByMonth == Array(repeating: 0, count: 12))
    #expect(before.report.replyTimes == nil)
  }

  @Test func `Charts count channels and units of what was received in the year`() throws {
    for (channel, unit) in [(ReceiptChannel.inPerson, "甲科"), (.email, "乙科"), (.email, "乙科"), (.fax, nil)] {
      let row = try test.receive(
        TestOffice.application(on: "2026-03-03", channel, confirmedOn: "2026-03-03"))
      guard let unit else { continue }
      let registered = try test.record(.registered(Registered()), on: "2026-03-03", of: row)
      _ = try test.record(.assigned(Assigned(unit: unit)), on: "2026-03-03", of: registered)
    }
    _ = try test.receive(TestOffice.application(on: "2025-12-31"))
    _ = try test.receive(TestOffice.application(on: "2026-03-04", .internet))
    _ = try test.receive(TestOffice.application(on: "2026-03-04", type: .rectification))
    let figures = try office.figures(year: 2026, today: Self.today)
    #expect(figures.channels == [.inPerson: 1, .email: 2, .fax: 1])
    #expect(figures.units.map(\.unit) == ["乙科", "甲科", nil])
    #expect(figures.units.map(\.received) == [2, 1, 1])
    #expect(figures.receivedByMonth[2] == 4)
  }

  @Test func `Months add up to their year, and what one carries out the next carries in`() throws {
    try fill(seed: 6)
    let months = try (1...12).map { try report("2024-\($0 < 10 ? "0" : "")\($0)") }
    let year = try report("2024")
    for row in year.table3.form.rows where row != .carriedIn && row != .carriedOut {
      for column in AnnualColumn.allCases {
        let sum = months.compactMap { $0.table3[row, column] }.reduce(0, +)
        #expect(sum == year.table3[row, column], "\(row) \(column)")
      }
    }
    for (month, next) in zip(months, months.dropFirst()) {
      for column in AnnualColumn.allCases {
        #expect(month.table3[.carriedOut, column] == next.table3[.carriedIn, column])
      }
    }
    #expect(months.flatMap(\.repliedLate) == year.repliedLate)
    #expect(months.flatMap(\.notJudged) == year.notJudged)
    #expect(months.last?.openOverdue == year.openOverdue)
    #expect(months.compactMap(\.replyTimes?.count).reduce(0, +) == year.replyTimes?.count)
  }

  @Test(arguments: [7, 8] as [UInt64]) func `Overdue cases are those that the events of each tell`(
    _ seed: UInt64
  ) throws {
    try fill(seed: seed)
    var late: [String] = []
    var unknown: [String] = []
    var inTime = 0
    var open: [String] = []
    let end: Day = "2024-06-30"
    for row in try office.cases(all: true) where row.isCounted {
      let state = try #require(try office.file(of: row)).state
      let isOpen = (row.receivedOn ?? end + 1) <= end && (row.countedOn.map { $0 > end } ?? true)
      if isOpen, let last = try state.countedLastDay(office.calendars), last < end { open.append(row.number) }
      guard let countedOn = row.countedOn, ("2024-01-01"..."2024-06-30").contains(countedOn) else { continue }
      switch try state.countedTimeliness(office.calendars) {
      case .late: late.append(row.number)
      case .unknown: unknown.append(row.number)
      case .inTime: inTime += 1
      case nil: break
      }
    }
    let period = try #require(ReportPeriod(first: "2024-01-01", last: end))
    let report = try #require(try office.periodReport(period, today: Self.today))
    #expect(Set(report.repliedLate.map(\.number)) == Set(late))
    #expect(Set(report.notJudged) == Set(unknown))
    #expect(Set(report.openOverdue.map(\.number)) == Set(open))
    #expect(![late.isEmpty, unknown.isEmpty, open.isEmpty].contains(true))
    #expect(report.inTime == Share(inTime, of: inTime + late.count))
    #expect(report.withdrawn > 0)
  }

  @Test func `Days overdue are counted to the reply, or to the period's end`() throws {
    let row = try test.receive(facts: [(.registered(Registered()), TestOffice.monday)])
    #expect(row.due?.day == "2026-03-30")
    #expect(try report("2026-03-30").openOverdue.isEmpty)
    #expect(try report("2026-03").openOverdue.map(\.workingDays) == [1])
    #expect(
      try report("2026Q2", today: "2026-04-01").openOverdue == [
        OverdueCase(number: row.number, due: "2026-03-30", repliedOn: nil, workingDays: 2)
      ])
    #expect(
      try report("2026-04").openOverdue.map(\.workingDays) == [22])
  }

  @Test func `A reply on the last day is in time, the day after it is not`() throws {
    for (replied, late) in [("2026-03-30" as Day, 0), ("2026-03-31", 1)] {
      let entry = TestOffice.entry(today: Self.today)
      let row = try office.receive(TestOffice.application(), by: entry)
      _ = try office.record(.registered(Registered()), on: TestOffice.monday, of: row, by: entry)
      let registered = try office.row(named: row.number)
      try office.record(.replied(Replied(outcome: .granted)), on: replied, of: registered, by: entry)
      #expect(try report("2026-03").repliedLate.count == late)
    }
    let report = try report("2026-03")
    #expect(report.repliedLate.map(\.workingDays) == [1])
    #expect(report.inTime == Share(1, of: 2))
    #expect(report.replyTimes.map { [$0.count, $0.mean, $0.median] } == [2, 205, 205])
  }
}
