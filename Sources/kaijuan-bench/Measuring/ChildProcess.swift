import Glibc

/// A program run as a user runs it, from its start to its end.
struct ChildProcess {
  let path: String
  let arguments: [String]
  /// What it reads on standard input.
  var input = "/dev/null"

  init(_ path: String, _ arguments: [String], input: String = "/dev/null") {
    self.path = path
    self.arguments = arguments
    self.input = input
  }

  /// - Parameter watchesMemory: also asks the kernel again and again for the most memory that it held; that
  ///   makes the seconds a little longer.
  /// - Throws: ``BenchFailure`` when it cannot be started or ends with another code than 0.
  func run(watchesMemory: Bool = false) throws -> ChildRun {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try ChildStart(self)
    var peak = 0
    let output = try child.readOutput(every: watchesMemory ? 2 : -1) {
      if watchesMemory { peak = max(peak, PeakMemory.bytes(ofProcess: child.identifier) ?? 0) }
    }
    let code = child.wait()
    let seconds = (clock.now - start) / .seconds(1)
    guard code == 0 else {
      throw BenchFailure("\(([path] + arguments).joined(separator: " ")) ended with \(code)")
    }
    return ChildRun(seconds: seconds, peakBytes: peak > 0 ? peak : nil, output: output)
  }
}

struct ChildRun {
  let seconds: Double
  /// Nil where nobody asked, and for a program that ended before it could be asked.
  let peakBytes: Int?
  let output: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
}
