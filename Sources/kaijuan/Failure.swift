/// Why a command ends without doing what it was asked: one clear sentence, and the exit code.
struct Failure: Error {
  let code: ExitCode
  let message: String

  static func no(_ message: String) -> Failure { Failure(code: .no, message: message) }
  static func usage(_ message: String) -> Failure { Failure(code: .usage, message: message) }
  static func refused(_ message: String) -> Failure { Failure(code: .refused, message: message) }
  static func data(_ message: String) -> Failure { Failure(code: .data, message: message) }
}
