import Glibc

/// Modes that curses does not know: pasted text comes in brackets, and the wheel moves like the arrow keys.
///
/// The mouse itself stays with the terminal, so that a person can still mark and copy text with it.
enum TerminalModes {
  static let on = "\u{1B}[?2004h\u{1B}[?1007h"
  static let off = "\u{1B}[?2004l\u{1B}[?1007l"

  static func switchOn(_ output: Int32) {
    _ = on.utf8CString.withUnsafeBytes { write(output, $0.baseAddress, $0.count - 1) }
  }
}
