/// All chosen benchmarks, one after the other.
struct BenchRun {
  let bench: Bench
  let benchmarks: [Benchmark]
  /// Told what is going on.
  let report: (String) -> Void

  func measure(_ sizes: [Int]) throws -> [Measurement] {
    var measurements: [Measurement] = []
    for benchmark in benchmarks {
      guard case .machine(let measure) = benchmark.scope else { continue }
      report(benchmark.name)
      measurements += try measure(bench)
    }
    for size in sizes {
      for benchmark in benchmarks {
        guard case .size(let measure) = benchmark.scope else { continue }
        report("\(benchmark.name), \(size) cases")
        measurements += try measure(size, bench)
      }
    }
    for size in sizes where benchmarks.contains(where: \.needsOffice) {
      report("import of \(size) cases")
      let office = try InventedOffice(cases: size, bench)
      for benchmark in benchmarks {
        guard case .office(let measure) = benchmark.scope else { continue }
        report("\(benchmark.name), \(size) cases")
        measurements += try measure(office, bench)
      }
    }
    return measurements
  }
}

extension Benchmark {
  var needsOffice: Bool {
    switch scope {
    case .office: true
    case .machine, .size: false
    }
  }
}
