/// Why the terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// `TERM` names no terminal that this machine describes, or none is set.
  case unknownTerminal(String?)
  /// The machine describes the terminal, and it cannot put the cursor anywhere, as `dumb`.
  case withoutCursor(String)
}
