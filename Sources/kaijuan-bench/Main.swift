import Glibc

@main
struct Main {
  static func main() {
    do {
      exit(try run(Array(CommandLine.arguments.dropFirst())))
    } catch {
      say("kaijuan-bench: \(error)")
      exit(2)
    }
  }

  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  /// - Returns: the exit code.
  private static func run(_ words: [String]) throws -> Int32 {
    let options = try BenchOptions(words)
    guard !options.wantsHelp else {
      print(BenchOptions.usage)
      return 0
    }
    let programs = try Programs.besideThis()
    let folder = try BenchFolder(options.folder)
    defer { folder.remove() }
    // Before the work begins: the load is then that of others.
    let machine = MachineDescription.lines(folder.path, programs)
    let bench = Bench(
      today: Bench.todayInChina, folder: folder.path, programs: programs, effort: .full)
    let run = BenchRun(bench: bench, benchmarks: options.benchmarks) { say("… \($0)") }
    let measurements = try run.measure(options.cases)
    print(
      (["kaijuan-bench " + words.joined(separator: " ")] + machine).map { "- " + $0 }.joined(separator: "\n"))
    print(
      "\nMedian, in brackets the least and the most. A ratio is how many times the other's cost ours is.\n")
    print(BenchTable.lines(measurements).joined(separator: "\n"))
    return options.isStrict && measurements.contains { $0.verdict == .missed } ? 1 : 0
  }
}
