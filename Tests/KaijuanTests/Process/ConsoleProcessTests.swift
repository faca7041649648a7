import Foundation
import Glibc
import Testing

/// The console as a program in a terminal: drawn, obeyed, and the terminal given back.
@Suite struct ConsoleProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func demo(_ type: String = "xterm-256color", _ more: [String: String] = [:]) throws
    -> PseudoTerminal
  {
    try PseudoTerminal(
      ["demo", "--today", "2026-11-20"], type: type,
      environment: ["TMPDIR": folder.path].merging(more) { _, own in own })
  }

  /// What the demonstrations left in their folder.
  private var leftOver: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
  }

  @Test(
    "each terminal shows the cases and lets q leave",
    arguments: ["xterm", "xterm-256color", "screen", "tmux-256color", "linux", "vt100"])
  func showsTheCases(type: String) throws {
    let terminal = try demo(type)
    terminal.expect("河源县人民政府办公室")
    terminal.expect("申请内容")
    terminal.type("q")
    #expect(terminal.end().code == 0)
    #expect(try leftOver.isEmpty, "the demonstration leaves nothing behind")
  }

  @Test("q gives the terminal back as it was")
  func givesBack() throws {
    let terminal = try demo()
    terminal.expect("申请内容")
    #expect(try terminal.settings.c_lflag & tcflag_t(ECHO) == 0)
    terminal.type("q")
    expectRestored(terminal, terminal.end().tail)
  }

  @Test("Ctrl-C, kill and a crash give it back too", arguments: [SIGINT, SIGTERM, SIGHUP, SIGSEGV, SIGTRAP])
  func givesBackWhenStopped(number: Int32) throws {
    let terminal = try demo()
    terminal.expect("申请内容")
    terminal.signal(number)
    let (code, tail) = terminal.end()
    #expect(code == ([SIGSEGV, SIGTRAP].contains(number) ? -number : 0))
    expectRestored(terminal, tail)
  }

  @Test("Ctrl-C typed leaves")
  func controlC() throws {
    let terminal = try demo()
    terminal.expect("申请内容")
    terminal.type("\u{3}")
    let (code, tail) = terminal.end()
    #expect(code == 0)
    expectRestored(terminal, tail)
  }

  @Test("a lost connection ends the program")
  func hangsUp() throws {
    let terminal = try demo()
    terminal.expect("申请内容")
    terminal.hangUp()
    #expect(try leftOver.isEmpty)
  }

  @Test("a line that breaks is told twice and more, and the folder goes all the same")
  func hangsUpTwice() throws {
    let terminal = try demo()
    terminal.expect("申请内容")
    terminal.signalUntilItEnds(SIGHUP)
    #expect(try leftOver.isEmpty)
  }

  @Test("lines pasted without brackets stay in one field and press no button", arguments: ["linux", "vt100"])
  func pasteWithoutBrackets(type: String) throws {
    let terminal = try demo(type)
    terminal.expect("申请内容")
    terminal.type("3")
    terminal.expect("收件方式")
    terminal.type("\t\t\t")
    terminal.type("王五\r电话\r地址\r代理\r")
    terminal.expect("王五 电话 地址 代理")
    terminal.type("\u{1B}")
    terminal.expect("已经存下")
    terminal.type("q")
    #expect(terminal.end().code == 0)
  }

  @Test("keys that curses does not know leave no form", arguments: ["linux", "vt100", "screen"])
  func unknownKeys(type: String) throws {
    let terminal = try demo(type)
    terminal.expect("申请内容")
    terminal.type("3")
    terminal.expect("收件方式")
    for key in ["\u{1B}[1;5C", "\u{1B}b", "\u{1B}[23;5~"] { terminal.type(key) }
    terminal.type("\t\t\t")
    terminal.type("李四")
    terminal.expect("李四")
    terminal.type("\u{1B}")
    terminal.expect("已经存下")
    terminal.type("q")
    #expect(terminal.end().code == 0)
  }

  @Test("arrow keys, a bracketed paste and a new size are understood")
  func understandsInput() throws {
    let terminal = try demo()
    terminal.expect("申请内容")
    terminal.type("/")
    terminal.type("\u{1B}[200~S232\n线\u{1B}[201~")
    terminal.type("\r\u{1B}OB\r")
    // Only what changed is sent: what stands in no list.
    terminal.expect("查询编号")
    terminal.expect("S232线改扩建工程征地补偿标准")
    terminal.resize(rows: 40, columns: 120)
    terminal.expect("查询编号")
    terminal.type("q")
    #expect(terminal.end().code == 0)
  }

  @Test("a terminal that nobody describes, or none, is a sentence and exit 4")
  func unknownTerminals() throws {
    let terminal = try demo("kein-terminal")
    terminal.expect("不认识终端类型 TERM=kein-terminal")
    #expect(terminal.end().code == 4)
    let unnamed = try demo("")
    unnamed.expect("TERM")
    #expect(unnamed.end().code == 4)
    let dumb = try demo("dumb")
    dumb.expect("终端类型 TERM=dumb 不能移动光标")
    #expect(dumb.end().code == 4)
  }

  @Test("without colour no colour is sent")
  func noColour() throws {
    let terminal = try demo("xterm-256color", ["NO_COLOR": "1"])
    terminal.expect("申请内容")
    terminal.type("q")
    #expect(!terminal.end().tail.contains("\u{1B}[38;5;"))
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, _ tail: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // Leaves the second screen, shows the cursor, and takes pasted text as it comes.
    for sequence in ["\u{1B}[?1049l", "\u{1B}[?12l\u{1B}[?25h", "\u{1B}[?2004l"] {
      #expect(tail.contains(sequence), "missing \(sequence.debugDescription)", sourceLocation: sourceLocation)
    }
    let (before, now) = (terminal.settingsBefore, try? terminal.settings)
    #expect(now?.c_lflag == before.c_lflag, sourceLocation: sourceLocation)
    #expect(now?.c_iflag == before.c_iflag, sourceLocation: sourceLocation)
    #expect(now?.c_oflag == before.c_oflag, sourceLocation: sourceLocation)
  }
}
