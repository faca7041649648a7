import Glibc

/// The text of a PDF, by poppler's `pdftotext` where it is installed.
struct PDFConverter {
  /// A strange file must not take the machine: seconds, and bytes of text and of memory.
  private static let limits = ["timeout", "60", "prlimit", "--fsize=67108864", "--as=2147483648"]
  private static let command = ["pdftotext", "-q", "-enc", "UTF-8", "-layout", "-", "-"]
  /// What `timeout` and `prlimit` say where there is no such program.
  private static let notFound: Int32 = 127

  let environment: [String: String]

  /// - Returns: nil where there is no such program.
  /// - Throws: ``Failure`` where it cannot read the file.
  func text(of bytes: [UInt8], named name: String) throws(Failure) -> [UInt8]? {
    let (input, output) = (try SpoolFile(environment), try SpoolFile(environment))
    input.write(bytes)
    try input.finish()
    input.rewind()
    let status: Int32
    do {
      status = try ChildProgram(
        Self.limits + Self.command, from: input.descriptor, to: output.descriptor
      ).wait()
    } catch { return nil }
    guard status != Self.notFound else { return nil }
    guard status == 0 else { throw .data("\(name)：pdftotext 读不了这份PDF（\(status)），文件可能已损坏、设有密码或过于复杂。") }
    var text: [UInt8] = []
    try output.forEachPiece { text += $0 }
    return text
  }
}
