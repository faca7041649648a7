import CNcurses
import Glibc
import Synchronization

/// Gives the terminal back when the program itself is broken: a trap must not leave a screen without echo.
///
/// What the handler needs is laid ready beforehand, for in it nothing may be allocated.
enum TerminalRestoration {
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]
  // The address of a state, nil as 0. Atomic: a handler runs on whichever thread the signal finds, and may take no lock.
  private static let address = Atomic<UInt>(0)

  private struct State {
    /// As the shell had them, before curses changed them; nil where the input is no terminal.
    var settings: termios?
    var input: Int32
    var output: Int32
    var bytes: UnsafeMutableBufferPointer<UInt8>
  }

  /// The settings of a terminal, nil where the descriptor is none.
  static func settings(of input: Int32) -> termios? {
    var settings = termios()
    return tcgetattr(input, &settings) == 0 ? settings : nil
  }

  /// - Parameter settings: of the input before curses changed them.
  static func prepare(_ settings: termios?, input: Int32, output: Int32) {
    // The screen's own strings: leave the second screen, show the cursor, plain letters.
    let text = TerminalModes.off + ["sgr0", "cnorm", "rmcup"].compactMap(capability).joined()
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    let pointer = UnsafeMutablePointer<State>.allocate(capacity: 1)
    pointer.initialize(to: State(settings: settings, input: input, output: output, bytes: bytes))
    address.store(UInt(bitPattern: pointer), ordering: .releasing)
    for number in crashes { signal(number, restoreAndDie) }
  }

  /// Sends what switches our modes off; curses does the rest.
  static func restore() {
    for number in crashes { signal(number, SIG_DFL) }
    guard let state else { return }
    _ = TerminalModes.off.utf8CString.withUnsafeBytes {
      write(state.pointee.output, $0.baseAddress, $0.count - 1)
    }
  }

  private static var state: UnsafeMutablePointer<State>? {
    UnsafeMutablePointer(bitPattern: address.load(ordering: .acquiring))
  }

  fileprivate static func restoreInHandler() {
    guard let state else { return }
    write(state.pointee.output, state.pointee.bytes.baseAddress, state.pointee.bytes.count)
    if var settings = state.pointee.settings { tcsetattr(state.pointee.input, TCSANOW, &settings) }
  }

  /// A string of terminfo; nil where the terminal has none.
  static func capability(_ name: String) -> String? {
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return String(cString: text)
  }
}

private func restoreAndDie(_ number: Int32) {
  TerminalRestoration.restoreInHandler()
  signal(number, SIG_DFL)
  raise(number)
}
