package import Disclosure
package import OfficeStore

extension CaseRow {
  /// Art. 31: the application came in, and receipt is to be confirmed with the applicant on that day.
  package var awaitsConfirmation: Bool { isOpen && awaiting == Deadline.Awaiting.confirmation.name }

  /// The day to which an open case is put off (Art. 35).
  package var delayedTo: CountedDay? { awaiting == Deadline.Awaiting.delayedDay.name ? actBy : nil }

  /// The last day for the reply: the due day, or the day to which it is put off.
  package var lastDay: CountedDay? { due ?? delayedTo }
}
