import OfficerConsole

/// The papers that the system's commands are at work on.
final class PrintQueue {
  private var running: [PrintRun] = []

  func add(_ run: PrintRun) { running.append(run) }

  /// Those that ended since this was asked last.
  func takeEnded() -> [EndedPrint] {
    var ended: [EndedPrint] = []
    running.removeAll { run in
      guard let end = run.ended else { return false }
      ended.append(end)
      return true
    }
    return ended
  }
}
