import CursesTerminal
import Disclosure
import OfficerConsole
import Terminal

/// Carries keys from the terminal to the console and pictures back, until the person leaves or the connection ends.
struct ConsoleSession {
  /// How often the office file is looked at while nobody types.
  private static let patience: Int32 = 1000
  /// Keys that came at once are taken together before the screen is drawn: a held key or a slow line.
  private static let mostKeysAtOnce = 64

  private var console: Console
  private let desk: Desk
  private let terminal: TerminalSurroundings

  init(_ console: Console, _ desk: Desk, on terminal: TerminalSurroundings) {
    self.console = console
    self.desk = desk
    self.terminal = terminal
  }

  /// - Throws: ``Failure`` where the terminal cannot be used.
  func run() throws(Failure) {
    let screen: CursesTerminal
    do { screen = try CursesTerminal(type: terminal.type, usesColour: terminal.usesColour) } catch {
      throw Self.failure(error)
    }
    defer { screen.restore() }
    var session = self
    session.console.resize(to: screen.size)
    repeat { screen.show(session.console.canvas) } while session.takesInput(from: screen)
  }

  /// Waits for what comes next and hands it to the console.
  ///
  /// - Returns: whether the console goes on.
  private mutating func takesInput(from screen: CursesTerminal) -> Bool {
    var wait = Self.patience
    for _ in 0..<Self.mostKeysAtOnce {
      switch screen.next(within: wait) {
      case .key(let key): if console.handle(key) == .leave { return false }
      case .resized: console.resize(to: screen.size)
      case .ended: return false
      case .idle:
        if wait > 0 { console.refreshIfChanged() }
        return true
      }
      wait = 0
    }
    return true
  }

  private static func failure(_ error: TerminalError) -> Failure {
    switch error {
    case .unknownTerminal(nil): .data("没有设置环境变量 TERM，不知道终端的类型。请设为 xterm-256color 等再运行。")
    case .unknownTerminal(let type?):
      .data("不认识终端类型 TERM=\(type)。请设为 xterm-256color、screen、linux、vt100 等再运行。")
    case .withoutCursor(let type):
      .data("终端类型 TERM=\(type) 不能移动光标，办件终端显示不出来。请设为 xterm-256color 等再运行，或用 kaijuan list、kaijuan due 等命令。")
    }
  }
}
