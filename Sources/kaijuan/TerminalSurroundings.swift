import Glibc

/// The terminal that the program was started in.
struct TerminalSurroundings: Hashable {
  /// `TERM`.
  let type: String?
  /// False where `NO_COLOR` is set to anything.
  let usesColour: Bool

  /// Nil where standard input or output is no terminal.
  static var process: TerminalSurroundings? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    let refusal = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    return TerminalSurroundings(type: getenv("TERM").map { String(cString: $0) }, usesColour: refusal.isEmpty)
  }
}
