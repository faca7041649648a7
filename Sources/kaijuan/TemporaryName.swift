/// Names of temporary files and folders that nobody else has.
enum TemporaryName {
  /// What mkstemp(3) and mkdtemp(3) put characters of their own in place of: exactly six.
  private static let placeholder = String(repeating: "X", count: 6)

  /// The folder that temporary files of a process are made in.
  static func folder(_ environment: [String: String]) -> String { environment["TMPDIR"] ?? "/tmp" }

  /// Has the system make a name, and what it names, from a beginning.
  ///
  /// - Parameter body: mkstemp or mkdtemp, which changes the name in its place.
  /// - Returns: what `body` returns, and the name.
  static func make<Made>(
    _ beginning: String, _ environment: [String: String], _ body: (UnsafeMutablePointer<CChar>) -> Made
  ) -> (made: Made, path: String) {
    var path = "\(folder(environment))/\(beginning)-\(placeholder)"
    var bytes = Array(path.utf8CString)
    let made = bytes.withUnsafeMutableBufferPointer { buffer in
      guard let address = buffer.baseAddress else { preconditionFailure("a C string has its NUL") }
      let made = body(address)
      path = String(cString: address)
      return made
    }
    return (made, path)
  }
}
