import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

extension ReceivedAnswers {
  /// What is to be said of the application as it was filled in: it is received all the same.
  func remarks(_ application: NewApplication, calendar: WorkingCalendar) -> [String] {
    guard application.type == .disclosure else { return [] }
    let advice = ClarificationAdvice(
      lacking: answers.lacking, channel: application.channel, arrivedOn: application.arrivedOn,
      confirmedOn: application.confirmedOn
    ).sentence(calendar: calendar)
    let unfilled = form.unfilled(answers)
    return [advice, unfilled].compactMap { $0.map { "\($0)。" } }
      + (wrong.isEmpty ? [] : ["请核对：\(wrong.joined(separator: "；"))。"])
  }

  private var wrong: [String] {
    form.findings(answers).filter { !$0.isMissing && $0.isCertain }.map { "\($0.field.label)：\($0.wording)" }
  }
}
