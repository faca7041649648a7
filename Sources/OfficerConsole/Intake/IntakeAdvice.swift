import Disclosure

/// What the application lacks by Art. 29: it is received all the same, and the applicant is told once what to add
/// (Art. 30).
struct IntakeAdvice {
  let values: IntakeValues

  private var lacking: [String] {
    guard values.type == .disclosure else { return [] }
    let lacks: [(Bool, String)] = [
      (values[.identity(1)] == nil, "身份证明"),
      (values[.phone] == nil && values[.address] == nil, "联系方式"),
      (values.agent.map { !$0.hasPowerOfAttorney } ?? false, "授权委托书"),
    ]
    return lacks.filter(\.0).map(\.1)
  }

  /// Nil where nothing is lacking.
  ///
  /// - Parameter calendar: by which the last day for the notice is counted.
  func sentence(calendar: WorkingCalendar) -> String? {
    guard !lacking.isEmpty, let arrivedOn = values.arrivedOn else { return nil }
    let rule = LawBook.applying(
      .clarificationNotice, on: max(arrivedOn, RegulationVersion.regulation2019.firstDay))
    let receivedOn = values.channel?.needsConfirmation == true ? values.confirmedOn : arrivedOn
    let last = receivedOn.flatMap { try? calendar.advance($0, by: rule.workingDays) }
    let limit =
      last.map { "最迟\($0.isProvisional ? "暂" : "")\($0.day.iso)" } ?? "收到申请后\(rule.workingDays)个工作日内"
    let articles = rule.articles.map(\.short).joined(separator: "、")
    return "没有\(lacking.joined(separator: "、"))：照样收件，\(limit)前一次告知补正（\(articles)）"
  }
}
