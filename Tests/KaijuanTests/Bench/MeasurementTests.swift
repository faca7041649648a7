import Testing

@testable import kaijuan_bench

@Suite("figures and verdicts")
struct MeasurementTests {
  private static func seconds(_ values: Double...) -> Quantity { .seconds(Samples(values)) }

  @Test("the median is the middle one, or lies between the two in the middle")
  func median() {
    #expect(Samples([3, 1, 2]).median == 2)
    #expect(Samples([4, 1, 2, 3]).median == 2.5)
    #expect(Samples([7]).median == 7)
  }

  @Test("a figure is written with three digits that mean something")
  func figures() {
    #expect(Self.seconds(0.00421).text == "4.21 ms")
    #expect(Self.seconds(0.0102, 0.0099, 0.0311).text == "10.2 ms (9.90–31.1)")
    #expect(Self.seconds(0.000_0478).text == "47.8 µs")
    #expect(Self.seconds(9.999).text == "10.00 s")
    #expect(Quantity.bytes(3192).text == "3192 B")
    #expect(Quantity.bytes(33_800_000).text == "33.8 MB")
    let rate = Quantity.rate(Samples([2, 1, 4]), of: "rows", items: 20_000)
    #expect(rate.text == "10.0 thousand rows/s (5.00–20.0)")
  }

  @Test("a verdict is computed from the figure, its target and its first floor")
  func verdicts() {
    let floor = Floor("bare", Self.seconds(0.001))
    func verdict(_ seconds: Double, _ target: Target?, _ floors: [Floor]) -> Verdict {
      Measurement("figure", Self.seconds(seconds), target: target, beside: floors).verdict
    }
    #expect(verdict(0.0199, .under(seconds: 0.02), []) == .met)
    #expect(verdict(0.02, .under(seconds: 0.02), []) == .missed)
    #expect(verdict(0.0013, .timesFloor(1.4), [floor]) == .met)
    #expect(verdict(0.0015, .timesFloor(1.4), [floor, Floor("slow", Self.seconds(9))]) == .missed)
    #expect(verdict(0.0013, .timesFloor(1.4), [Floor("bare", .notPresent)]) == .notJudged)
    #expect(verdict(0.0013, .timesFloor(1.4), [Floor("bare", .otherAnswer("5"))]) == .notJudged)
    #expect(verdict(1, nil, [floor]) == .noTarget)
    let rate = Quantity.rate(Samples([0.1]), of: "deadlines", items: 20_000_000)
    #expect(Measurement("deadlines", rate, target: .perSecond(100e6)).verdict == .met)
    #expect(Measurement("deadlines", rate, target: .perSecond(201e6)).verdict == .missed)
    #expect(Measurement("absent", nil, target: .under(seconds: 1)).verdict == .notJudged)
  }

  @Test("the table has a line for each figure and one more for each further floor")
  func table() {
    let measurement = Measurement(
      "append an event", cases: 1_000_000, Self.seconds(0.002), target: .timesFloor(1.3),
      beside: [
        Floor("bare SQLite", Self.seconds(0.001)), Floor("the shell", .notPresent),
        Floor("day by day", Self.seconds(2)),
      ])
    #expect(
      BenchTable.lines([measurement, Measurement("size", .bytes(100))]) == [
        "| figure | cases | measured | target | beside it | measured | ratio | verdict |",
        "| --- | --: | --- | --- | --- | --- | --: | --- |",
        "| append an event | 1,000,000 | 2.00 ms | ≤ 1.30 × | bare SQLite | 1.00 ms | 2.00 × | ✗ missed |",
        "|  |  |  |  | the shell | not present |  |  |", "|  |  |  |  | day by day | 2.00 s | 1 / 1000 |  |",
        "| size |  | 100 B |  |  |  |  |  |",
      ])
  }

  @Test("options that make no sense are refused with what is known")
  func options() throws {
    let options = try BenchOptions(["--cases", "1000,200", "--only", "append,search", "--strict"])
    #expect(options.cases == [1000, 200])
    #expect(options.benchmarks.map(\.name) == ["search", "append"])
    #expect(options.isStrict)
    #expect(options.folder == nil)
    #expect(try BenchOptions([]).cases == [100_000, 1_000_000])
    for words in [
      ["--cases"], ["--cases", "99"], ["--cases", "x"], ["--only", "none"], ["--fast"], ["--folder"],
    ] {
      #expect(throws: BenchFailure.self) { try BenchOptions(words) }
    }
  }
}
