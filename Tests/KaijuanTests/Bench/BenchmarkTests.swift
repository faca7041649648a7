import Disclosure
import OfficeStore
import Testing

@testable import kaijuan_bench

/// The benchmarks with the least work: every figure is taken, and what stands beside it computes the same.
@Suite("the benchmarks")
struct BenchmarkTests {
  private let folder: TemporaryFolder
  private let bench: Bench

  init() throws {
    folder = try TemporaryFolder()
    bench = Bench(
      today: Bench.todayInChina, folder: folder.path,
      programs: Programs(kaijuan: try KaijuanProcess().binary),
      effort: .least)
  }

  @Test("every figure is taken, and no floor gives another answer")
  func figures() throws {
    let run = BenchRun(bench: bench, benchmarks: Benchmark.all) { _ in }
    let measurements = try run.measure([200])
    #expect(measurements.count > 25)
    for measurement in measurements {
      let measured = try #require(measurement.measured, "\(measurement.figure)")
      #expect(measured.cost > 0, "\(measurement.figure)")
      for floor in measurement.floors {
        if case .otherAnswer(let answer) = floor.standing {
          Issue.record("\(measurement.figure) beside \(floor.name): \(answer)")
        }
      }
    }
    for name in Benchmark.all.map(\.name) {
      let alone = BenchRun(bench: bench, benchmarks: Benchmark.all.filter { $0.name == name }) { _ in }
      // The office is there already: only its import is not measured again.
      #expect(try alone.measure([200]).isEmpty == (name == "import"), "\(name)")
    }
  }

  @Test("the counts of the floor are those of the yearly report, by index and by scan, in every year")
  func counts() throws {
    let office = try InventedOffice(cases: 300, bench)
    let database = try BareDatabase(office.path)
    let opened = try office.open(bench)
    for year in 2019...bench.today.year {
      let report = try #require(try opened.annualReport(year: year))
      #expect(report.table3[.newlyReceived, .total] != 0)
      for queries in [BareCounts(year: year).indexed, BareCounts(year: year).scanning] {
        let lines = try queries.flatMap { try database.rows($0) }.map { $0.joined(separator: "|") }
        #expect(BareCounts.agrees(lines.joined(separator: "\n"), report), "\(year)")
        #expect(!BareCounts.agrees(lines.dropFirst().joined(separator: "\n"), report), "\(year)")
      }
    }
  }

  @Test("an office that an earlier run left is taken as it is, one of another size is refused")
  func keptOffice() throws {
    let made = try InventedOffice(cases: 100, bench)
    #expect(made.imported != nil)
    #expect(try InventedOffice(cases: 100, bench).imported == nil)
    let other = bench.file("office-120.kaijuan")
    _ = try ChildProcess(bench.programs.kaijuan, ["--office", other, "init", "--name", "甲"]).run()
    #expect(throws: BenchFailure.self) { try InventedOffice(cases: 120, bench) }
  }

  @Test("a program that fails or is missing is an error, not a figure")
  func failingProgram() throws {
    #expect(throws: BenchFailure.self) { try ChildProcess(bench.programs.kaijuan, ["none"]).run() }
    #expect(throws: BenchFailure.self) { try ChildProcess(folder.file("none"), []).run() }
    // More than a pipe holds: it cannot end before it was asked for its memory.
    let run = try ChildProcess(
      "/bin/sh", ["-c", "cat; head -c 300000 /dev/zero"], input: "/proc/self/comm"
    ).run(watchesMemory: true)
    #expect(run.text.hasPrefix("sh\n"))
    #expect(run.output.count == 300_003)
    #expect(try #require(run.peakBytes) > 0)
  }
}
