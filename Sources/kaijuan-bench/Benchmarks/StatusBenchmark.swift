/// The answer to an applicant, as a program from its start to its end.
enum StatusBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let references = try references(office)
    let kaijuan = bench.programs.kaijuan
    let status = try samples(bench) { run in
      let reference = references[run % references.count]
      _ = try ChildProcess(kaijuan, ["--office", office.path, "status", reference]).run()
    }
    let start = try samples(bench) { _ in _ = try ChildProcess(kaijuan, ["--version"]).run() }
    let isStatic = bench.programs.isStatic
    return [
      Measurement(
        "`status` from start to end, \(isStatic ? "static" : "dynamic") program", cases: office.cases,
        .seconds(status), target: isStatic ? .under(seconds: 0.01) : nil,
        beside: [
          try shell(references, office, bench),
          Floor("`kaijuan --version`: the start alone", .seconds(start)),
        ])
    ]
  }

  /// Of cases from all of the office's years.
  private static func references(_ office: InventedOffice) throws -> [String] {
    let step = max(1, office.cases / 10)
    return try BareDatabase(office.path).rows(
      "SELECT reference FROM cases WHERE id % \(step) = 0 ORDER BY id LIMIT 10"
    ).map { $0[0] }
  }

  private static func shell(
    _ references: [String], _ office: InventedOffice, _ bench: Bench
  ) throws -> Floor {
    let name = "sqlite3 shell, the stage by reference"
    guard let shell = SQLiteShell(bench.programs) else { return Floor(name, .notPresent) }
    let samples = try samples(bench) { run in
      let reference = references[run % references.count]
      let answer = try shell.run(office.path, ["SELECT stage FROM cases WHERE reference = '\(reference)'"])
      guard !answer.output.isEmpty else { throw BenchFailure("no case \(reference)") }
    }
    return Floor(name, .seconds(samples))
  }

  private static func samples(_ bench: Bench, _ body: (Int) throws -> Void) rethrows -> Samples {
    var run = 0
    return try Stopwatch.samples(bench.effort.processRuns * 2) {
      try body(run)
      run += 1
    }
  }
}
