package import Disclosure

/// What an application lacks by Art. 29: it is received all the same, and the applicant is told once what to add
/// (Art. 30).
package struct ClarificationAdvice {
  private let lacking: [String]
  private let channel: ReceiptChannel?
  private let arrivedOn: Day
  private let confirmedOn: Day?

  /// - Parameters:
  ///   - lacking: causes to ask for clarification, in the law's words.
  ///   - channel: nil while that is not known.
  ///   - arrivedOn: when it reached the organ.
  ///   - confirmedOn: when receipt was confirmed, for the channels that need it.
  package init(lacking: [String], channel: ReceiptChannel?, arrivedOn: Day, confirmedOn: Day?) {
    self.lacking = lacking
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.confirmedOn = confirmedOn
  }

  /// Nil where nothing is lacking.
  ///
  /// - Parameter calendar: by which the last day for the notice is counted.
  package func sentence(calendar: WorkingCalendar) -> String? {
    guard !lacking.isEmpty else { return nil }
    let rule = LawBook.applying(
      .clarificationNotice, on: max(arrivedOn, RegulationVersion.regulation2019.firstDay))
    let receivedOn = channel?.needsConfirmation == true ? confirmedOn : arrivedOn
    let last = receivedOn.flatMap { try? calendar.advance($0, by: rule.workingDays) }
    let limit =
      last.map { "最迟\($0.isProvisional ? "暂" : "")\($0.day.iso)" } ?? "收到申请后\(rule.workingDays)个工作日内"
    let articles = rule.articles.map(\.short).joined(separator: "、")
    return "没有\(lacking.joined(separator: "、"))：照样收件，\(limit)前一次告知补正（\(articles)）"
  }
}
