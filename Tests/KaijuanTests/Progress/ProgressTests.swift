import Testing

@testable import kaijuan

@Suite("progress on a terminal")
struct ProgressTests {
  @Test(arguments: [
    (0, nil, 0, "检查台账 0行"), (999, 0.0, 100, "检查台账 999行 0%"), (1000, 0.5, 1000, "检查台账 1,000行 50%"),
    (1_234_567, 0.25, 10_000, "检查台账 1,234,567行 25% 约剩30秒"),
    (20, 0.999, 60_000, "检查台账 20行 99% 约剩1秒"), (20, 0.1, 20_000, "检查台账 20行 10% 约剩3分0秒"),
    (20, 0.01, 100_000, "检查台账 20行 1% 约剩2小时45分"), (20, 1, 5000, "检查台账 20行 100% 约剩0秒"),
  ])
  func `The line says how many, how much, and how long`(
    _ count: Int, _ fraction: Double?, _ milliseconds: Int, _ line: String
  ) {
    let text = ProgressText(work: "检查台账", unit: "行")
    #expect(text.line(count: count, fraction: fraction, milliseconds: milliseconds) == line)
  }

  /// A meter at a clock that goes on by a millisecond a step.
  private func drawn(columns: Int?, steps: Int) throws -> String {
    let session = try Session()
    let streams = MemoryStreams()
    var surroundings = session.surroundings([])
    surroundings.errorColumns = columns
    var now = 0
    surroundings.clock = { now }
    do {
      let meter = ProgressMeter(
        CommandContext(
          arguments: try Arguments([], form: ListCommand.form), surroundings: surroundings,
          output: Output(streams), officePath: "", isReadOnly: false))
      meter.begin("导出", unit: "件")
      for step in 1...steps {
        now += 1
        meter.step(Double(step) / 1000)
      }
    }
    #expect(streams.output.isEmpty)
    return streams.errors
  }

  @Test func `It is drawn five times a second over itself, and is gone at the end`() throws {
    let drawn = try drawn(columns: 80, steps: 600)
    #expect(drawn == "\r导出 256件 25%\u{1B}[K\r导出 512件 51%\u{1B}[K\r\u{1B}[K")
  }

  @Test func `On a pipe nothing is drawn, and in a narrow terminal half a line`() throws {
    #expect(try drawn(columns: nil, steps: 1000).isEmpty)
    #expect(try drawn(columns: 8, steps: 300) == "\r导出 25\u{1B}[K\r\u{1B}[K")
    #expect(try drawn(columns: 80, steps: 100).isEmpty)
  }
}
