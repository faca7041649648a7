import Glibc
import Synchronization

/// Tells the waiting program that it is asked to end: by Ctrl-C, `kill`, or a connection that was lost.
///
/// The handler writes one byte into a pipe, which is all that a handler may safely do.
final class EndSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]
  // Atomic: a handler runs on whichever thread the signal finds, and may take no lock.
  fileprivate static let writingEnd = Atomic<Int32>(-1)

  /// Readable when the program is to end.
  let descriptor: Int32
  private let former: [(number: Int32, action: sigaction)]
  private var formerlyHeld = sigset_t()

  init() {
    var ends: [Int32] = [-1, -1]
    // Without a pipe the signals keep their usual effect.
    guard pipe(&ends) == 0 else {
      descriptor = -1
      former = []
      return
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    Self.writingEnd.store(ends[1], ordering: .releasing)
    former = Self.numbers.map { number in
      var action = sigaction()
      action.__sigaction_handler.sa_handler = noteEnd
      var before = sigaction()
      sigaction(number, &action, &before)
      return (number, before)
    }
    // A command that must clean up holds them back before and after: then they are heard here alone.
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in Self.numbers { sigaddset(&heard, number) }
    pthread_sigmask(SIG_UNBLOCK, &heard, &formerlyHeld)
  }

  func restore() {
    if !former.isEmpty { pthread_sigmask(SIG_SETMASK, &formerlyHeld, nil) }
    for (number, action) in former {
      var action = action
      sigaction(number, &action, nil)
    }
    let writing = Self.writingEnd.exchange(-1, ordering: .acquiringAndReleasing)
    for end in [descriptor, writing] where end >= 0 { close(end) }
  }
}

private func noteEnd(_ number: Int32) {
  var byte: UInt8 = 1
  write(EndSignals.writingEnd.load(ordering: .acquiring), &byte, 1)
}
