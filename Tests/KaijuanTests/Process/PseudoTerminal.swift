import Foundation
import Glibc
import Testing

/// The built program in a terminal of its own: keys in, and the bytes that it draws.
final class PseudoTerminal {
  private let master: Int32
  private let slave: Int32
  private let process: pid_t
  private var status: Int32?
  private var seen = Data()
  private var isHungUp = false
  let settingsBefore: termios

  /// Milliseconds after which a test gives up waiting for the program: far longer than it ever takes.
  private static let patience: Int32 = 30_000

  init(
    _ words: [String], type: String = "xterm-256color", rows: UInt16 = 24, columns: UInt16 = 80,
    environment: [String: String]
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    (self.master, self.slave) = (master, slave)
    // Another test's process that held the terminal would keep its line from ever being lost.
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    settingsBefore = try Self.settings(of: slave)
    process = try Self.spawn(
      [try KaijuanProcess().binary] + words, environment.merging(["TERM": type]) { _, own in own },
      terminal: try Self.name(of: slave))
  }

  /// Into memory of its own: tests run beside each other.
  private static func name(of terminal: Int32) throws -> String {
    var name = [CChar](repeating: 0, count: 256)
    try #require(ttyname_r(terminal, &name, name.count) == 0)
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// `POSIX_SPAWN_SETSID` of `spawn.h`, which the system's module shows to C alone.
  private static let ownSession: Int16 = 0x80
  /// `POSIX_SPAWN_SETSIGMASK`.
  private static let ownSignals: Int16 = 0x08

  /// In a session of its own, so that Ctrl-C and the end of the line reach it as they do over SSH: its leader has the
  /// first terminal that it opens.
  private static func spawn(
    _ words: [String], _ environment: [String: String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A shell gives its programs no blocked signals; the runner of the tests may have some.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Self.ownSession | Self.ownSignals)
    let names = environment.map { "\($0)=\($1)" }
    var (texts, values) = (words.map { strdup($0) } + [nil], names.map { strdup($0) } + [nil])
    defer { for text in texts + values { free(text) } }
    var started: pid_t = 0
    try #require(posix_spawn(&started, words[0], &actions, &attributes, &texts, &values) == 0)
    return started
  }

  deinit {
    if isRunning() {
      Glibc.kill(process, SIGKILL)
      wait()
    }
    if !isHungUp { closeEnds() }
  }

  var settings: termios { get throws { try Self.settings(of: slave) } }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { Glibc.kill(process, number) }

  /// Again and again, as a shell and a terminal do beside each other.
  func signalUntilItEnds(_ number: Int32) {
    while isRunning() {
      signal(number)
      _ = read(within: 0)
    }
  }

  /// Reads until the program has drawn a text since this was asked last.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let wanted = Data(text.utf8)
    while seen.range(of: wanted) == nil {
      guard read() else {
        Issue.record("the terminal never showed “\(text)”", sourceLocation: sourceLocation)
        return
      }
    }
    if let range = seen.range(of: wanted) { seen.removeSubrange(..<range.upperBound) }
  }

  /// Reads until the program has ended.
  ///
  /// - Returns: its exit code, negative for a signal, and what it wrote at the end.
  func end() -> (code: Int32, tail: String) {
    while isRunning() { _ = read(within: 50) }
    while read(within: 0) {}
    let status = status ?? 0
    let signal = status & 0x7F
    return (signal == 0 ? (status >> 8) & 0xFF : -signal, String(decoding: seen, as: UTF8.self))
  }

  /// The connection is gone.
  func hangUp() {
    closeEnds()
    isHungUp = true
    wait()
  }

  private func isRunning() -> Bool {
    guard status == nil else { return false }
    var status: Int32 = 0
    if waitpid(process, &status, WNOHANG) == process { self.status = status }
    return self.status == nil
  }

  private func wait() {
    guard status == nil else { return }
    var status: Int32 = 0
    if waitpid(process, &status, 0) == process { self.status = status }
  }

  private func closeEnds() {
    close(master)
    close(slave)
  }

  private func read(within milliseconds: Int32 = patience) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0, descriptor.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &block, block.count)
    guard count > 0 else { return false }
    seen.append(contentsOf: block.prefix(count))
    return true
  }

  private static func settings(of descriptor: Int32) throws -> termios {
    var settings = termios()
    try #require(tcgetattr(descriptor, &settings) == 0)
    return settings
  }
}
