/// Where an export goes: a new file, or standard output.
struct ExportTarget {
  private let file: NewFileWriter?
  private let output: Output

  init(_ path: String?, _ output: Output) throws(Failure) {
    if let path { file = try NewFileWriter(path) } else { file = nil }
    self.output = output
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    if let file { try file.write(bytes) } else { output.bytes(bytes) }
  }

  func finish() throws(Failure) { try file?.finish() }
}
