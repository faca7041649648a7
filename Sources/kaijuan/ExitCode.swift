/// What the program says to the one that called it.
enum ExitCode: Int32, Sendable {
  case done = 0
  /// The answer is no: a check failed, an identity is broken, a case or reference is unknown.
  case no = 1
  /// Unknown command, missing or impossible argument.
  case usage = 2
  /// The law, a permission or a conflict stands against it.
  case refused = 3
  /// The office file or the data: missing, damaged, foreign, newer, rejected rows.
  case data = 4
}
