import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What an event does to the due day, and what is to be looked at before it is recorded.
struct ClockChange {
  /// Nil where the receipt itself is put right.
  private let fact: CaseFact?
  private let before: CaseFile
  private let after: Deadline
  private let found: [Irregularity]

  /// - Parameters:
  ///   - before: the case without the event.
  ///   - after: its deadline with it.
  ///   - found: what would be marked about the event.
  init(_ fact: CaseFact? = nil, before: CaseFile, after: Deadline, found: [Irregularity]) {
    self.fact = fact
    self.before = before
    self.after = after
    self.found = found
  }

  private var moves: Bool {
    let now = before.deadline
    return (now.due, now.awaiting, now.actBy, now.otherEnd) != (
      after.due, after.awaiting, after.actBy, after.otherEnd
    )
  }

  /// Whether a person is asked before it is written: also a reply, and what takes an entry back.
  var isWorthAsking: Bool {
    moves || !found.isEmpty || fact?.kind == .replied || fact?.kind == .corrected
  }

  var lines: [CaseLine] {
    var lines = corrected
    if moves {
      lines += [
        CaseLine("期限现为  \(before.deadline.wordingWithWait)"),
        CaseLine("记录后为  \(after.wordingWithWait)", .title),
      ]
    } else {
      lines.append(CaseLine("期限不变：\(after.wordingWithWait)"))
    }
    lines += found.map { CaseLine("请核对：\($0.wording)", .warning) }
    let summary = fact?.summary ?? ""
    return lines + (summary.isEmpty ? [] : [CaseLine(""), CaseLine("内容：\(summary)", .muted)])
  }

  private var corrected: [CaseLine] {
    guard case .corrected(let correction) = fact,
      let event = before.events.first(where: { $0.sequence == correction.event })
    else { return [] }
    return [
      CaseLine("第\(event.sequence)条 \(event.day.iso) \(event.fact.kind.name) 不再计入，仍留在记录中。"),
      CaseLine(event.fact.summary, .muted),
    ]
  }
}

extension Deadline {
  /// With the day on which a wait ends.
  fileprivate var wordingWithWait: String {
    guard due == nil, let actBy else { return wording }
    return "\(wording)，等至\(actBy.isProvisional ? "暂" : "")\(actBy.day.iso)"
  }
}
