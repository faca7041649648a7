public import Disclosure

/// What a notice moves, accepted or taken back.
public struct NoticeEffect: Sendable {
  /// A case as it is counted without the change and with it.
  public struct Move: Hashable, Sendable {
    public let before: CaseRow
    public let after: CaseRow
    /// The days of its span that are worked by one reckoning and not by the other.
    public let changes: [ChangedDay]
  }

  /// One of the office's own limits in a dispute.
  public struct LimitMove: Hashable, Sendable {
    public let dispute: String
    public let caseNumber: String?
    public let topic: RuleTopic
    public let before: CountedDay
    public let after: CountedDay
  }

  public let notice: CalendarNotice
  /// Open cases whose due day, or the day that their wait ends, is another; the earliest new day first.
  public let moved: [Move]
  /// Open cases that keep their day and become certain, or provisional.
  public let kept: [Move]
  /// Ended cases whose line in the list changes: the certainty of their period, or what is marked about them.
  public let ended: [Move]
  public let limits: [LimitMove]
  /// Open cases that the notice does not concern.
  public let unaffected: Int
}

extension CaseRow {
  /// The day that the case stands under in lists: when it is due, or when its wait ends.
  public var actingDay: CountedDay? { due ?? actBy }

  /// Whether two standings of a case are of the same days.
  func hasDays(of other: CaseRow) -> Bool {
    due?.day == other.due?.day && actBy?.day == other.actBy?.day && otherEnd == other.otherEnd
  }
}
