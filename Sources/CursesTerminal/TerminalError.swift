/// Why the terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// `TERM` names no terminal that this machine describes, or none is set.
  case unknownTerminal(String?)
}
