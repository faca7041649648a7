/// Figures that are taken together, under a name for `--only`.
struct Benchmark: Sendable {
  enum Scope: Sendable {
    /// Taken once.
    case machine(@Sendable (Bench) throws -> [Measurement])
    /// Taken for each size, without an office.
    case size(@Sendable (Int, Bench) throws -> [Measurement])
    /// Taken in an office of each size.
    case office(@Sendable (InventedOffice, Bench) throws -> [Measurement])
  }

  let name: String
  let scope: Scope

  /// In the order in which they run: what writes comes last.
  static let all = [
    Benchmark(name: "import", scope: .office(ImportBenchmark.measure)),
    Benchmark(name: "size", scope: .office(SizeBenchmark.measure)),
    Benchmark(name: "open", scope: .office(OpeningBenchmark.measure)),
    Benchmark(name: "console", scope: .office(ConsoleBenchmark.measure)),
    Benchmark(name: "search", scope: .office(SearchBenchmark.measure)),
    Benchmark(name: "prior", scope: .office(PriorBenchmark.measure)),
    Benchmark(name: "report", scope: .office(ReportBenchmark.measure)),
    Benchmark(name: "spreadsheet", scope: .office(SpreadsheetBenchmark.measure)),
    Benchmark(name: "status", scope: .office(StatusBenchmark.measure)),
    Benchmark(name: "memory", scope: .office(MemoryBenchmark.measure)),
    Benchmark(name: "append", scope: .office(AppendBenchmark.measure)),
    Benchmark(name: "grouping", scope: .size(GroupingBenchmark.measure)),
    Benchmark(name: "likeness", scope: .machine(LikenessBenchmark.measure)),
    Benchmark(name: "deadlines", scope: .machine(DeadlineBenchmark.measure)),
    Benchmark(name: "batch", scope: .machine(BatchBenchmark.measure)),
    Benchmark(name: "papers", scope: .machine(PaperBenchmark.measure)),
  ]
}
