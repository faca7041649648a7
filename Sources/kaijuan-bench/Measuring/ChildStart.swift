import Glibc

/// A process that was started, and the pipe of its standard output.
struct ChildStart {
  let identifier: pid_t
  private let outputEnd: Int32

  init(_ child: ChildProcess) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw BenchFailure("pipe", errno) }
    // The child has the end that it writes to as its standard output, and neither by its own number.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, child.input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([child.path] + child.arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    let code = posix_spawn(&started, child.path, &actions, nil, &words, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw BenchFailure(child.path, code)
    }
    (identifier, outputEnd) = (started, ends[0])
  }

  /// Reads until the process closes its output.
  ///
  /// - Parameter interval: milliseconds after which `watch` is called at the latest; -1 only with output.
  func readOutput(every interval: Int32, _ watch: () -> Void) throws -> [UInt8] {
    defer { close(outputEnd) }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, interval)
      watch()
      guard ready != 0 else { continue }
      let count = block.withUnsafeMutableBytes { read(outputEnd, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw BenchFailure("pipe", errno) }
      guard count > 0 else { return output }
      output += block.prefix(count)
    }
  }

  /// - Returns: the exit code, or 128 and the signal that ended it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
