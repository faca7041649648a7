import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What an event does to the due day, and what is to be looked at before it is recorded.
struct ClockChange {
  /// Nil where the receipt itself is put right.
  private let fact: CaseFact?
  /// The entry in whose place it comes.
  private let wrong: CaseEvent?
  private let before: CaseFile
  private let after: ForeseenCase

  /// - Parameters:
  ///   - wrong: the entry in whose place the event comes; nil for one that is new.
  ///   - before: the case without the event.
  ///   - after: the case with it.
  init(
    _ fact: CaseFact? = nil, putsRight wrong: CaseEvent? = nil, before: CaseFile, after: ForeseenCase
  ) {
    self.fact = fact
    self.wrong = wrong
    self.before = before
    self.after = after
  }

  private var moves: Bool {
    let (now, then) = (before.deadline, after.deadline)
    return (now.due, now.awaiting, now.actBy, now.otherEnd) != (
      then.due, then.awaiting, then.actBy, then.otherEnd
    )
  }

  /// Whether a person is asked before it is written: also a reply, and what takes an entry back.
  var isWorthAsking: Bool {
    moves || !after.irregularities.isEmpty || fact?.kind == .replied || isCorrection
  }

  private var isCorrection: Bool { wrong != nil || fact == nil || fact?.kind == .corrected }

  var lines: [CaseLine] {
    var lines = corrected
    if moves {
      lines += [
        CaseLine("期限现为  \(before.deadline.wordingWithWait)"),
        CaseLine("记录后为  \(after.deadline.wordingWithWait)", .title),
      ]
    } else {
      lines.append(CaseLine("期限不变：\(after.deadline.wordingWithWait)"))
    }
    lines += changedState + marks + assumed
    let summary = fact?.summary ?? ""
    return lines + (summary.isEmpty ? [] : [CaseLine(""), CaseLine("内容：\(summary)", .muted)])
  }

  /// A correction may change how a case stands, and with it a figure of the yearly report.
  private var changedState: [CaseLine] {
    let (now, then) = (Self.standing(before.state), Self.standing(after.state))
    guard isCorrection, now != then else { return [] }
    return [CaseLine("状态现为  \(now)"), CaseLine("记录后为  \(then)", .title)]
  }

  private static func standing(_ state: CaseState) -> String {
    [state.stage.name, state.outcome?.name].compactMap(\.self).joined(separator: "：")
  }

  /// What is to be looked at in the event itself, and in others because of it.
  private var marks: [CaseLine] {
    after.irregularities.map { CaseLine("请核对：\($0.wording)", .warning) }
      + after.irregularitiesElsewhere(since: before.state).map {
        CaseLine("第\($0.event)条将需要核对：\($0.wording)", .warning)
      }
  }

  /// What the clock takes a day for that was not given.
  private var assumed: [CaseLine] {
    var text: String?
    if case .extended(let facts) = fact, facts.toldOn == nil {
      text = "没有填告知申请人日期，按当日已经告知计算。尚未告知的，须在原期限届满前告知，并更正本条补上日期。"
    }
    if case .clarificationRequested(let facts) = fact, facts.deliveredOn == nil {
      text = "没有填送达日期，补正期限按发出之日计算。送达以后请更正本条补上日期。"
    }
    if case .feeNoticed(let facts) = fact, facts.deliveredOn == nil {
      text = "没有填送达日期，缴费期限还不能计算。送达以后请更正本条补上日期。"
    }
    return text.map { [CaseLine($0, .warning)] } ?? []
  }

  private var corrected: [CaseLine] {
    if let wrong {
      return [CaseLine("第\(wrong.sequence)条 \(wrong.day.iso) \(wrong.fact.kind.name) 由更正后的内容代替，仍留在记录中。")]
    }
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
