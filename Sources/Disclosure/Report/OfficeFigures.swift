/// What charts of a year show, counted as the yearly report counts.
public struct OfficeFigures: Hashable, Sendable {
  /// The report over the year: results by row, times of reply, share in time.
  public let report: PeriodReport
  /// Applications received, January to December: together 一、本年新收.
  public let receivedByMonth: [Int]
  /// Results, January to December: together 三（七）总计.
  public let resultsByMonth: [Int]
  /// Of the applications received; those of a file that was not brought up to date are in none.
  public let channels: [ReceiptChannel: Int]
  /// Of the applications received, most first; those that no unit has or had come last.
  public let units: [UnitFigure]

  /// How many of the applications received a unit (承办单位) has or had.
  public struct UnitFigure: Hashable, Sendable {
    /// Nil for those without a unit.
    public let unit: String?
    public let received: Int

    public init(unit: String?, received: Int) {
      self.unit = unit
      self.received = received
    }
  }

  /// - Parameters:
  ///   - report: over the year.
  ///   - intake: the applications received in the year, in groups.
  ///   - results: how many results each day has.
  public init(report: PeriodReport, intake: [Intake], results: [Day: Int]) {
    self.report = report
    receivedByMonth = Self.byMonth(intake.map { ($0.day, $0.count) })
    resultsByMonth = Self.byMonth(results.map { ($0.key, $0.value) })
    channels = intake.reduce(into: [:]) { counts, group in
      if let channel = group.channel { counts[channel, default: 0] += group.count }
    }
    units = Self.units(intake)
  }

  /// Applications of one day, one channel and one unit.
  public struct Intake: Sendable {
    public let day: Day
    public let channel: ReceiptChannel?
    public let unit: String?
    public let count: Int

    public init(day: Day, channel: ReceiptChannel?, unit: String?, count: Int) {
      self.day = day
      self.channel = channel
      self.unit = unit
      self.count = count
    }
  }

  /// Results of the year by the row of table 三 that counts them, in its order; rows without any left out.
  public var outcomes: [(row: AnnualRow, count: Int)] {
    report.table3.form.resultRows.compactMap { row in
      guard let count = report.table3[row, .total], count > 0 else { return nil }
      return (row, count)
    }
  }

  private static func byMonth(_ counts: [(day: Day, count: Int)]) -> [Int] {
    counts.reduce(into: Array(repeating: 0, count: 12)) { $0[$1.day.month - 1] += $1.count }
  }

  private static func units(_ intake: [Intake]) -> [UnitFigure] {
    let counts = intake.reduce(into: [:]) { $0[$1.unit, default: 0] += $1.count }
    return counts.map { UnitFigure(unit: $0.key, received: $0.value) }.sorted { left, right in
      guard let first = left.unit, let second = right.unit else { return left.unit != nil }
      guard left.received == right.received else { return left.received > right.received }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
  }
}
