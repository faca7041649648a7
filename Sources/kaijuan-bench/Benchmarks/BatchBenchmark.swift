import Disclosure

/// `deadline --batch`, a filter of CSV, beside the same filter in Python with numpy.
enum BatchBenchmark {
  static func measure(_ bench: Bench) throws -> [Measurement] {
    let number = bench.effort.batchLines
    let files = try DeadlineFiles(InventedDeadlines(number), WorkingCalendar.current, bench)
    defer { files.remove() }
    let command = ChildProcess(bench.programs.kaijuan, ["deadline", "--batch"], input: files.pairs)
    let answer = try command.run().output
    let runs = min(bench.effort.processRuns, 3)
    let ours = try Stopwatch.samples(runs) { _ = try command.run() }
    return [
      Measurement(
        "`deadline --batch`", .rate(ours, of: "lines", items: number),
        beside: [try numpy(files, answer, runs, number, bench)])
    ]
  }

  private static func numpy(
    _ files: DeadlineFiles, _ answer: [UInt8], _ runs: Int, _ number: Int, _ bench: Bench
  ) throws -> Floor {
    let name = "Python with numpy, CSV in and out"
    guard let python = Python(bench.programs) else { return Floor(name, .notPresent) }
    let arguments = [files.pairs, files.daysOff]
    let output = try python.run(Python.numpyBatch, arguments).output
    guard !output.isEmpty else { return Floor(name, .notPresent) }
    guard output == answer else { return Floor(name, .otherAnswer("other lines")) }
    let samples = try Stopwatch.samples(runs) { _ = try python.run(Python.numpyBatch, arguments) }
    return Floor(name, .rate(samples, of: "lines", items: number))
  }
}
