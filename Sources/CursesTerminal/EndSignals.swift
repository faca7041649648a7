import Glibc

/// Tells the waiting program that it is asked to end: by Ctrl-C, `kill`, or a connection that was lost.
///
/// The handler writes one byte into a pipe, which is all that a handler may safely do.
final class EndSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]
  // Set before the handlers are installed and read by them only; an Int32 is written whole.
  nonisolated(unsafe) fileprivate static var writingEnd: Int32 = -1

  /// Readable when the program is to end.
  let descriptor: Int32
  private let former: [(number: Int32, action: sigaction)]

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
    Self.writingEnd = ends[1]
    former = Self.numbers.map { number in
      var action = sigaction()
      action.__sigaction_handler.sa_handler = noteEnd
      var before = sigaction()
      sigaction(number, &action, &before)
      return (number, before)
    }
  }

  func restore() {
    for (number, action) in former {
      var action = action
      sigaction(number, &action, nil)
    }
    if descriptor >= 0 {
      close(descriptor)
      close(Self.writingEnd)
    }
    Self.writingEnd = -1
  }
}

private func noteEnd(_ number: Int32) {
  var byte: UInt8 = 1
  write(EndSignals.writingEnd, &byte, 1)
}
