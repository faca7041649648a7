import Disclosure
import OfficeStore
import OfficeText

/// What is told when an entry was not written and the form stays with what was typed.
struct FormRefusal {
  let title: String
  let lines: [String]
  /// Whether another person was faster: then the case is to be read again.
  let isConflict: Bool

  /// - Parameter what: the entry, in the words of the form.
  /// - Returns: nil for a fault that has nothing to do with the entry.
  init?(_ fault: ConsoleFault, of what: String) {
    switch fault {
    case .store(.conflict(let entries)):
      title = "他人刚刚记录了此件"
      lines = entries.map(Self.line) + ["", "您的内容没有写入，仍在表中。请核对后再保存。"]
      isConflict = true
    case .store(.refused(_, let found)):
      title = "不能记录“\(what)”"
      let isOfTheDay = found.contains { Self.ofTheDay.contains($0.kind) }
      lines =
        found.map { "\($0.wording)。" } + ["", "填的内容还在表中，没有写入。" + (isOfTheDay ? Self.pastDay : "")]
      isConflict = false
    case .store, .calendar, .sentence: return nil
    }
  }

  private static let pastDay = "补记过去发生的事，请把日期改为实际发生之日。"
  /// What another day of the entry may mend.
  private static let ofTheDay: Set<Irregularity.Kind> = [
    .beforeReceipt, .closedBeforeClarificationEnd, .lateExtension, .lateDelayedDay,
    .toldTooEarly, .lateFeeNotice, .closedBeforeFeeEnd, .replyWhileAwaiting, .notPermittedAtStage,
  ]

  private static func line(_ event: CaseEvent) -> String {
    "第\(event.sequence)条 \(event.day.iso) \(event.fact.kind.name)，\(event.person)记录：\(event.fact.summary)"
  }
}
