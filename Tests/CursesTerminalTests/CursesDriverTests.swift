import Dispatch
import Glibc
import Testing

import CursesTerminal
import Terminal

/// Curses on a device that is no terminal: what it holds in its cells is read back.
@Suite(.serialized) struct CursesDriverTests {
  private func withTerminal(_ type: String, _ body: (CursesTerminal) throws -> Void) throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    let terminal = try CursesTerminal(type: type, input: null, output: null)
    defer { terminal.restore() }
    try body(terminal)
  }

  @Test(
    "each terminal that offices have holds the cells that were drawn",
    arguments: ["xterm", "xterm-256color", "screen", "tmux-256color", "linux", "vt100"])
  func holdsTheCells(type: String) throws {
    try withTerminal(type) { terminal in
      var canvas = Canvas(terminal.size)
      let text = "李𬱖 买买提·艾力 e\u{301} 㛃䶮"
      canvas.draw(text, in: canvas.bounds.droppingTop(3), style: .urgent)
      terminal.show(canvas)
      var column = 0
      for character in text {
        #expect(terminal.readBack(row: 3, column: column) == String(character))
        column += CellWidth.of(character)
      }
    }
  }

  @Test("a second canvas replaces the first, wide over narrow and narrow over wide")
  func replaces() throws {
    try withTerminal("xterm-256color") { terminal in
      for text in ["征地补偿", "abcdefgh", "a征b地c", " 征地"] {
        var canvas = Canvas(terminal.size)
        canvas.draw(text, in: canvas.bounds)
        terminal.show(canvas)
        let row = (0..<9).map {
          canvas[0, $0].content == .trailing ? "" : terminal.readBack(row: 0, column: $0)
        }
        #expect(row.joined() == canvas.lines[0].padded(toCells: 9))
      }
    }
  }

  @Test("a character unknown to glibc takes its cells and moves nothing after it")
  func unknownCharacter() throws {
    try withTerminal("xterm-256color") { terminal in
      var canvas = Canvas(terminal.size)
      canvas.draw("\u{3FFFD}后", in: canvas.bounds)
      terminal.show(canvas)
      #expect(terminal.readBack(row: 0, column: 2) == "后")
    }
  }

  @Test("a second terminal waits for the first: four at once each draw their own cells")
  func oneAtATime() {
    DispatchQueue.concurrentPerform(iterations: 4) { number in
      for round in 0..<20 {
        #expect(throws: Never.self) {
          try withTerminal("xterm-256color") { terminal in
            var canvas = Canvas(terminal.size)
            let text = "\(number)号\(round)"
            canvas.draw(text, in: canvas.bounds, style: .urgent)
            terminal.show(canvas)
            #expect(terminal.readBack(row: 0, column: 0) == "\(number)")
            #expect(terminal.readBack(row: 0, column: 1) == "号")
          }
        }
      }
    }
  }

  @Test(
    "an unknown TERM is an error and not the end of the process", arguments: ["no-such-terminal", "", nil])
  func unknownTerminal(type: String?) {
    #expect(throws: TerminalError.unknownTerminal(type)) { try CursesTerminal(type: type) }
  }

  @Test("a terminal that cannot move its cursor is told from one that nobody knows")
  func withoutCursor() {
    #expect(throws: TerminalError.withoutCursor("dumb")) { try CursesTerminal(type: "dumb") }
  }
}
