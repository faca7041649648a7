/// A case whose reply came, or at a period's end was still to come, after its last day.
public struct OverdueCase: Hashable, Sendable {
  public let number: String
  /// The last day for the reply.
  public let due: Day
  /// The day that decides "in time"; nil for a reply still owed at the period's end.
  public let repliedOn: Day?
  /// Working days overdue, at the reply or at the period's end; 0 where only days of rest lie between.
  public let workingDays: Int

  public init(number: String, due: Day, repliedOn: Day?, workingDays: Int) {
    self.number = number
    self.due = due
    self.repliedOn = repliedOn
    self.workingDays = workingDays
  }
}
