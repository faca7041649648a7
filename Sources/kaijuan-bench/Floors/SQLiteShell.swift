/// The sqlite3 shell, where it is installed.
struct SQLiteShell {
  let path: String

  init?(_ programs: Programs) {
    guard let path = programs.sqlite3 else { return nil }
    self.path = path
  }

  /// - Parameter commands: SQL and the shell's own commands, in order.
  func run(_ database: String, _ commands: [String]) throws -> ChildRun {
    try ChildProcess(path, ["-batch", "-separator", "|", database] + commands).run()
  }
}
