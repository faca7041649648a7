import Disclosure
import OfficeDocuments
import OfficeText

/// What the application lacks by Art. 29.
struct IntakeAdvice {
  let values: IntakeValues

  private var lacking: [String] { values.type == .disclosure ? values.answers.lacking : [] }

  /// Nil where nothing is lacking.
  ///
  /// - Parameter calendar: by which the last day for the notice is counted.
  func sentence(calendar: WorkingCalendar) -> String? {
    guard let arrivedOn = values.arrivedOn else { return nil }
    return ClarificationAdvice(
      lacking: lacking, channel: values.channel, arrivedOn: arrivedOn, confirmedOn: values.confirmedOn
    ).sentence(calendar: calendar)
  }

  /// What the form demands beyond that and nobody filled in; nil where there is nothing.
  var unfilled: String? {
    guard values.type == .disclosure else { return nil }
    return values.form.unfilled(values.answers)
  }
}
