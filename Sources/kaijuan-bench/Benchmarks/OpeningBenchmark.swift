import Disclosure
import OfficeStore

/// What an officer waits for in the morning: the file is opened, and what a first screen holds is read.
enum OpeningBenchmark {
  private static let page = 40
  private static let target = Target.under(seconds: 0.02)

  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let ours = try firstPage(office, bench)
    let theirs = try bareFirstPage(office, bench)
    let warm = try Stopwatch.pairs(
      bench.effort.runs, { _ = try firstPage(office, bench) }, { _ = try bareFirstPage(office, bench) })
    let cold = try coldRuns(office, bench)
    let floor: Floor.Standing =
      ours == theirs ? .measured(.seconds(warm.theirs)) : .otherAnswer("another page")
    return [
      Measurement(
        "open and first page, warm", cases: office.cases, .seconds(warm.ours), target: target,
        beside: [Floor("the same queries in C", floor)]),
      Measurement(
        "open and first page, cold (\(percent(cold.resident)) of the file still in memory)",
        cases: office.cases, .seconds(cold.samples)),
    ]
  }

  /// What is compared: the cases of the page, how many are open and replied, the limits in disputes.
  private struct Page: Equatable {
    let numbers: [String]
    let counted: Int
    let limits: Int
  }

  private static func firstPage(_ office: InventedOffice, _ bench: Bench) throws -> Page {
    let opened = try office.open(bench)
    _ = try opened.name()
    return Page(
      numbers: try opened.cases(limit: page).map(\.number),
      counted: try opened.counts().map(\.count).reduce(0, +),
      limits: try opened.disputeLimits(through: bench.today + 30).count)
  }

  private static func bareFirstPage(_ office: InventedOffice, _ bench: Bench) throws -> Page {
    let database = try BareDatabase(office.path)
    _ = try database.rows("SELECT value FROM settings WHERE name = 'officeName'")
    let list = try database.prepare(
      "SELECT number, * FROM cases WHERE is_open = 1 ORDER BY coalesce(due, act_by, 2147483647), id LIMIT \(page)"
    )
    var numbers: [String] = []
    try list.forEachRow {
      list.touchRow()
      numbers.append(list.text(0))
    }
    let counts = try database.rows(
      """
      SELECT stage, holds, count(*) FROM cases WHERE is_open = 1 GROUP BY stage, holds
        UNION ALL SELECT 'replied', '', count(*) FROM cases WHERE stage = 'replied'
      """)
    let limits = try database.rows(
      """
      SELECT disputes.*, cases.* FROM disputes LEFT JOIN cases ON cases.id = disputes.case_id
        WHERE limit_end <= \(bench.today.number + 30)
      """)
    return Page(
      numbers: numbers, counted: counts.compactMap { Int($0[2]) }.reduce(0, +), limits: limits.count)
  }

  private static func coldRuns(
    _ office: InventedOffice, _ bench: Bench
  ) throws -> (samples: Samples, resident: Double) {
    var (seconds, resident): ([Double], Double) = ([], 0)
    for _ in 0..<min(bench.effort.runs, 5) {
      resident = max(resident, try PageCache.forget(office.path))
      seconds.append(try Stopwatch.seconds { _ = try firstPage(office, bench) })
    }
    return (Samples(seconds), resident)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
