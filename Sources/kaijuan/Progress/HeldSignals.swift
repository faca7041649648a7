import Glibc

/// Ctrl-C and the like held back while something is written: the work asks whether one came, undoes itself and says
/// so; when the value goes, the signal does what it always does.
final class HeldSignals {
  private static let held = [SIGINT, SIGTERM, SIGHUP]

  private var before = sigset_t()

  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in Self.held { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  deinit { pthread_sigmask(SIG_SETMASK, &before, nil) }

  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.held.contains { sigismember(&pending, $0) == 1 }
  }
}

extension CommandContext {
  /// Runs work that a signal undoes as a whole: the work asks for it and throws; then the process ends as the signal
  /// says, after its sentence is out.
  func interruptible<Value>(
    _ body: (HeldSignals) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    do {
      let value = try body(signals)
      if signals.isPending { output.error("kaijuan：中断来得太晚，已经全部完成。") }
      return value
    } catch {
      if signals.isPending { output.error("kaijuan：\(error.message)") }
      throw error
    }
  }
}
