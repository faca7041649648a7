/// The most memory that whole commands hold.
enum MemoryBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let reference = try BareDatabase(office.path).rows("SELECT reference FROM cases WHERE id = 1")[0][0]
    return try [
      ["list"], ["search", "征地"], ["report", "annual", String(bench.year)], ["status", reference],
    ].map { words in
      let command = ChildProcess(bench.programs.kaijuan, ["--office", office.path] + words)
      let peak = try command.run(watchesMemory: true).peakBytes
      let name = words.prefix(words[0] == "status" ? 1 : 3).joined(separator: " ")
      return Measurement("`\(name)`, peak memory", cases: office.cases, peak.map { .bytes(Double($0)) })
    }
  }
}
