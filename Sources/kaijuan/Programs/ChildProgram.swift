import Glibc

/// Another program that this one starts, without a shell.
struct ChildProgram {
  private let process: pid_t

  /// - Parameters:
  ///   - words: the program and its arguments.
  ///   - input: what it reads.
  ///   - output: where it writes, also its errors.
  ///   - isOnItsOwn: whether it has a group of its own: a Ctrl-C at the terminal passes it by, and it can be ended with
  ///     all that it started.
  /// - Throws: ``SpawnFault`` with the system's code.
  init(_ words: [String], from input: Int32, to output: Int32, isOnItsOwn: Bool = false) throws(SpawnFault) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if isOnItsOwn { posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP)) }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw SpawnFault(code: code) }
    self.process = process
  }

  struct SpawnFault: Error {
    let code: Int32
  }

  /// Waits for its end.
  ///
  /// - Returns: the exit code, or 128 and the signal that ended it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Self.exitCode(status)
  }

  /// Waits a while for its end.
  ///
  /// - Returns: nil where it still runs.
  func wait(milliseconds: Int) -> Int32? {
    var rest = milliseconds
    while true {
      if let code = endedWith { return code }
      guard rest > 0 else { return nil }
      usleep(10_000)
      rest -= 10
    }
  }

  /// The exit code as ``wait()`` has it; nil while it runs. It is told once.
  var endedWith: Int32? {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) == process ? Self.exitCode(status) : nil
  }

  /// Ends what is on its own, with all that it started.
  func end() {
    kill(-process, SIGKILL)
    _ = wait()
  }

  private static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }
}
