/// A volume that was drawn, with what the checklist found of it.
public struct CheckedCase: Hashable, Sendable {
  public let number: String
  public let subject: String
  /// 经办人.
  public let handledBy: String
  /// 答复类型.
  public let outcome: Outcome?
  /// Whether the applicant took all of it back, which is one of the ends that ``Outcome/closedOther`` joins.
  public let isWithdrawn: Bool
  /// The lines that apply to the case, in the order of the list.
  public let points: [CheckPoint]
  /// In the order of the list.
  public let faults: [CheckFault]

  /// - Throws: ``CalendarError`` where a day of the case lies beyond the calendar.
  public init(_ state: CaseState, _ calendars: OfficeCalendars) throws(CalendarError) {
    number = state.received.number
    subject = state.received.items.map(\.content).joined(separator: "；")
    handledBy = state.handledBy
    outcome = state.outcome
    isWithdrawn = state.withdrawnOn != nil
    let found = try state.checkFaults(calendars)
    let applying = state.checkPoints.union(found.map(\.point))
    points = CheckPoint.allCases.filter(applying.contains)
    faults = CheckPoint.allCases.flatMap { point in found.filter { $0.point == point } }
  }
}
