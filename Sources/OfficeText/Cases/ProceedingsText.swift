package import Disclosure
package import OfficeStore

/// What runs beside the case: consultations, the fee, and service. A part for each that there is.
package struct ProceedingsText {
  package let parts: [(title: String, lines: [String])]

  /// - Parameter calendar: with the local days of the case's region, where it has any.
  package init(_ file: CaseFile, today: Day, calendar: WorkingCalendar) {
    let state = file.state
    let consultations = state.currentRound?.consultations ?? []
    let all: [(title: String, lines: [String])] = [
      (
        "征求意见",
        consultations.flatMap {
          ConsultationText($0, in: state, today: today, calendar: calendar)?.lines ?? []
        }
      ),
      ("信息处理费", FeeStandingText(state, today: today, calendar: calendar)?.lines ?? []),
      ("送达", state.reply.map(Self.service) ?? []),
    ]
    parts = all.filter { !$0.lines.isEmpty }
  }

  /// A reply of which nothing but itself is on record has nothing to tell yet.
  private static func service(_ reply: Reply) -> [String] {
    reply.attempts.isEmpty && reply.servedOn == nil ? [] : ServiceText(reply).lines
  }
}
