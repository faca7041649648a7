import Disclosure
import SeededRandom

/// Invents the life of a case: what was done on which day, nothing of it after today.
struct CaseInventor {
  let today: Day
  let calendar: WorkingCalendar

  /// - Parameter staysOpen: the case has no reply yet.
  func invent(
    _ number: String, receivedOn: Day, staysOpen: Bool, _ generator: inout SeededGenerator
  ) -> InventedCase {
    var made = InventedCase(number: number, receivedOn: receivedOn, &generator)
    let reply = follow(LedgerShape.courses.pick(&generator), &made, &generator)
    guard !staysOpen, reply.day <= today else { return made }
    made.repliedOn = reply.day
    made.outcome = reply.outcome
    conclude(&made, repliedOn: reply.day, &generator)
    return made
  }

  /// Enters what stopped or lengthened the period.
  ///
  /// - Returns: the day of the reply and the outcome.
  private func follow(
    _ course: LedgerShape.Course, _ made: inout InventedCase, _ generator: inout SeededGenerator
  ) -> (day: Day, outcome: String) {
    let received = made.receivedOn
    var start = received
    switch course {
    case .plain: break
    case .clarified, .notClarified:
      let notified = after(received, LedgerShape.receiptToClarificationNotice, &generator)
      made.clarificationNotifiedOn = past(notified)
      guard course == .clarified else {
        return (after(notified, LedgerShape.noticeToClosing, &generator), "其他处理-逾期不补正")
      }
      start = after(notified, LedgerShape.noticeToClarification, &generator)
      made.clarificationReceivedOn = past(start)
    case .consulted:
      let sent = after(received, LedgerShape.receiptToConsultation, &generator)
      let answered = after(sent, LedgerShape.consultationToAnswer, &generator)
      made.consultedOn = past(sent)
      made.consultationAnsweredOn = past(answered)
      start = answered
    case .extended:
      let told = after(received, LedgerShape.receiptToExtension, &generator)
      made.extendedOn = past(told)
      return (
        after(told, LedgerShape.extensionToReply, &generator), LedgerShape.outcomes.pick(&generator)
      )
    case .feeUnpaid:
      let notified = after(received, LedgerShape.receiptToFeeNotice, &generator)
      made.feeNotifiedOn = past(notified)
      return (after(notified, LedgerShape.feeNoticeToClosing, &generator), "其他处理-逾期未缴费")
    }
    return (after(start, LedgerShape.receiptToReply, &generator), LedgerShape.outcomes.pick(&generator))
  }

  /// What follows a reply: a dispute or two, and the archive.
  private func conclude(_ made: inout InventedCase, repliedOn: Day, _ generator: inout SeededGenerator) {
    if generator.happens(627, of: 735) {
      made.archivedOn = past(after(repliedOn, LedgerShape.replyToArchive, &generator))
    }
    if generator.happens(61, of: 735) {
      made.reconsideration = dispute(
        filedOn: after(repliedOn, LedgerShape.replyToReconsideration, &generator),
        LedgerShape.reconsiderationResults, LedgerShape.reconsiderationToResult, &generator)
      if let concluded = made.reconsideration?.concludedOn, generator.happens(10, of: 46) {
        made.litigation = dispute(
          filedOn: after(concluded, LedgerShape.resultToLitigation, &generator),
          LedgerShape.litigationResults, LedgerShape.litigationToResult, &generator)
      }
    } else if generator.happens(3, of: 735) {
      made.isLitigationDirect = true
      made.litigation = dispute(
        filedOn: after(repliedOn, LedgerShape.replyToReconsideration, &generator),
        LedgerShape.litigationResults, LedgerShape.litigationToResult, &generator)
    }
  }

  private func dispute(
    filedOn: Day, _ results: WeightedChoice<String>, _ length: Spread, _ generator: inout SeededGenerator
  ) -> InventedDispute? {
    guard filedOn <= today else { return nil }
    var dispute = InventedDispute(filedOn: filedOn)
    let result = results.pick(&generator)
    let concluded = after(filedOn, length, &generator)
    if concluded <= today { (dispute.result, dispute.concludedOn) = (result, concluded) }
    return dispute
  }

  private func past(_ day: Day) -> Day? { day <= today ? day : nil }

  /// The working day that comes a number of calendar days later.
  private func after(_ day: Day, _ spread: Spread, _ generator: inout SeededGenerator) -> Day {
    let later = day + spread.pick(&generator)
    return (try? calendar.workingDay(onOrAfter: later))?.day ?? later
  }
}
