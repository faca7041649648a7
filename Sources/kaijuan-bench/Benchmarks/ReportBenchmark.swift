import OfficeStore

/// The yearly report as a program from its start to its end, beside the same counts in the sqlite3 shell.
enum ReportBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let command = ChildProcess(
      bench.programs.kaijuan,
      ["--office", office.path, "report", "annual", String(bench.year), "--json"])
    let counts = BareCounts(year: bench.year)
    let name = "sqlite3 shell, the same counts"
    let indexed = try pair(command, name + " by index", counts.indexed, office, bench)
    let scanning = try pair(command, name + " by one scan", counts.scanning, office, bench)
    return [
      Measurement(
        "`report annual \(bench.year)`", cases: office.cases, .seconds(indexed.ours),
        target: .timesFloor(1.5),
        beside: [indexed.floor, scanning.floor])
    ]
  }

  private static func pair(
    _ command: ChildProcess, _ name: String, _ queries: [String], _ office: InventedOffice, _ bench: Bench
  ) throws -> (ours: Samples, floor: Floor) {
    guard let shell = SQLiteShell(bench.programs) else {
      let ours = try Stopwatch.samples(bench.effort.processRuns) { _ = try command.run() }
      return (ours, Floor(name, .notPresent))
    }
    let answer = try shell.run(office.path, queries).text
    let timed = try Stopwatch.pairs(
      bench.effort.processRuns, { _ = try command.run() }, { _ = try shell.run(office.path, queries) })
    guard let report = try office.open(bench).annualReport(year: bench.year),
      BareCounts.agrees(answer, report)
    else { return (timed.ours, Floor(name, .otherAnswer(answer))) }
    return (timed.ours, Floor(name, .seconds(timed.theirs)))
  }
}
