import CNcurses
import Dispatch
import Glibc
public import Terminal

/// The terminal that the program runs in, through ncurses: shows canvases and reads keys.
///
/// One at a time in a process, on one thread, for curses keeps its state in globals: whoever takes a second one waits
/// until the first is restored.
public final class CursesTerminal {
  /// Held from the first call of curses to the last one. A semaphore, as a lock would have to be given back on the
  /// thread that took it.
  private static let turn = DispatchSemaphore(value: 1)

  private let screen: OpaquePointer
  private let signals: EndSignals
  private let palette: Palette
  private let inputDescriptor: Int32
  private var shown: Canvas?
  private var reader = KeyReader()
  private var isRestored = false

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - type: `TERM`.
  ///   - usesColour: false under `NO_COLOR`.
  ///   - input, output: file descriptors of the terminal.
  /// - Throws: ``TerminalError``; then the terminal is as it was.
  public init(
    type: String?, usesColour: Bool = true, input: Int32 = 0, output: Int32 = 1
  ) throws(TerminalError) {
    Self.turn.wait()
    let settings = TerminalRestoration.settings(of: input)
    do throws(TerminalError) { screen = try Self.open(type, input, output) } catch {
      Self.turn.signal()
      throw error
    }
    inputDescriptor = input
    palette = Palette(usesColour: usesColour)
    Self.configure()
    KeyReader.defineKeys()
    TerminalRestoration.prepare(settings, input: input, output: output)
    signals = EndSignals()
    TerminalModes.switchOn(output)
  }

  deinit { restore() }

  public var size: CellSize { CellSize(rows: Int(kaijuan_rows()), columns: Int(kaijuan_columns())) }

  /// Gives the terminal back as it was. Once is enough; more does no harm.
  public func restore() {
    guard !isRestored else { return }
    isRestored = true
    TerminalRestoration.restore()
    endwin()
    signals.restore()
    delscreen(screen)
    Self.turn.signal()
  }

  /// Shows a canvas; only what changed since the last one is sent.
  public func show(_ canvas: Canvas) {
    let before = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if before == nil { erase() }
    for row in 0..<canvas.size.rows where before == nil || canvas.row(row) != before?.row(row) {
      paint(canvas.row(row), at: row)
    }
    shown = canvas
    place(canvas.cursor)
    wrefresh(kaijuan_screen())
  }

  /// Draws the whole screen anew: another program may have written on it.
  public func repaint() {
    shown = nil
    clearok(kaijuan_screen(), true)
  }

  /// What one cell shows, as curses understood it: for tests of this driver.
  package func readBack(row: Int, column: Int) -> String {
    CellPainter.read(row: row, column: column)
  }

  /// Waits for what comes next.
  ///
  /// - Parameter milliseconds: how long; nil for ever.
  public func next(within milliseconds: Int32? = nil) -> Input {
    if let input = reader.next() { return input }
    var descriptors = [
      pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&descriptors, 2, milliseconds ?? -1)
    if descriptors[1].revents != 0 { return .ended }
    if let input = reader.next() ?? (ready == 0 ? reader.endPaste() : nil) { return input }
    // A terminal that hung up is ready for ever and gives nothing.
    return ready > 0 && descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 ? .ended : .idle
  }

  private func paint(_ cells: ArraySlice<Cell>, at row: Int) {
    for (column, cell) in cells.enumerated() {
      guard case .character(let character) = cell.content else { continue }
      CellPainter.paint(character, row: row, column: column, palette.look(of: cell.style))
    }
  }

  private func place(_ cursor: CellPoint?) {
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { wmove(kaijuan_screen(), Int32(cursor.row), Int32(cursor.column)) }
  }

  /// Width and drawing of Chinese need a UTF-8 locale, also where the environment has none.
  private static func useUTF8() {
    setlocale(LC_ALL, "")
    guard let codeset = nl_langinfo(Int32(CODESET)), String(cString: codeset) == "UTF-8" else {
      setlocale(LC_CTYPE, "C.UTF-8")
      return
    }
  }

  private static func open(
    _ type: String?, _ input: Int32, _ output: Int32
  ) throws(TerminalError) -> OpaquePointer {
    useUTF8()
    guard let type, !type.isEmpty, let reading = fdopen(dup(input), "r"),
      let writing = fdopen(dup(output), "w"), let screen = newterm(type, writing, reading)
    else { throw .unknownTerminal(type) }
    guard TerminalRestoration.capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .withoutCursor(type)
    }
    return screen
  }

  private static func configure() {
    let window = kaijuan_screen()
    cbreak()
    noecho()
    nonl()
    intrflush(window, false)
    keypad(window, true)
    nodelay(window, true)
    // Long enough for a key's bytes over a slow line, short enough for a person who presses Esc.
    set_escdelay(50)
  }
}
