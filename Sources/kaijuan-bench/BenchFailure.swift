import Glibc

/// Why a benchmark could not be run.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// A file or a program that the operating system refused.
  init(_ path: String, _ code: Int32) { description = "\(path): \(String(cString: strerror(code)))" }
}
