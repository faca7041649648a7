/// A step on the way to a last day, in order; see ``BackwardPlan``.
public protocol PlannedStep: CaseIterable, Hashable, Sendable {
  /// Working days from the end of the step before to the end of this one; 0 for the first, which begins at any time.
  func workingDays(in leads: LeadTimes) -> Int
}
