/// Joins days of the same nature into runs. Plain weekends inside a run are counted in it and do not break it.
struct ReckoningBuilder {
  /// What the clock does on a day.
  enum Mode: Hashable {
    case counting
    case paused(Pause.Cause)
    case waiting(Restart.Cause)
  }

  /// One day with what it is and what the clock does on it.
  struct Run {
    let status: DayStatus
    let mode: Mode
    let ordinal: Int?

    init(_ status: DayStatus, _ mode: Mode, ordinal: Int?) {
      self.status = status
      self.mode = mode
      self.ordinal = ordinal
    }
  }

  /// Days that may stand in one line.
  private struct Key: Hashable {
    let nature: DayStatus.Nature
    let mode: Mode
    let isProvisional: Bool
  }

  private var lines: [ReckoningLine] = []
  private var open: (key: Key, days: [Run])?
  // Plain weekend days after the open run: part of it when it goes on, a line of their own when it does not.
  private var weekend: [Run] = []

  mutating func add(_ run: Run) {
    guard run.status.nature != .weekend else { return weekend.append(run) }
    let key = Key(nature: run.status.nature, mode: run.mode, isProvisional: run.status.isProvisional)
    if var current = open, current.key == key {
      current.days += weekend + [run]
      open = current
    } else {
      close()
      open = (key, [run])
    }
    weekend = []
  }

  mutating func add(_ marks: [ReckoningLine]) {
    guard !marks.isEmpty else { return }
    close()
    lines += marks
  }

  var finished: [ReckoningLine] {
    var copy = self
    copy.close()
    return copy.lines
  }

  private mutating func close() {
    if let open { lines.append(ReckoningLine(run: open.days)) }
    if !weekend.isEmpty { lines.append(ReckoningLine(run: weekend)) }
    open = nil
    weekend = []
  }
}
