/// 倒排: the last day for each step of a reply, worked back from the due day.
///
/// The reply is in time on the day that it is posted or signed for (国办公开办函〔2016〕235号), so posting may end on the
/// due day itself. The plan is the office's own practice, not the law's.
public struct BackwardPlan: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let step: PreparationStep
    /// The last working day on which the step can be finished.
    public let by: CountedDay
  }

  /// In the order of the steps.
  public let lines: [Line]

  /// - Parameters:
  ///   - due: the last day for the reply.
  ///   - leads: how long the office takes for each step.
  ///   - calendar: the one that the due day was counted by.
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public init(due: CountedDay, leads: LeadTimes, calendar: WorkingCalendar) throws(CalendarError) {
    var left = 0
    var lines: [Line] = []
    for step in PreparationStep.allCases.reversed() {
      let by = try calendar.workingDay(left, before: due.day)
      lines.append(
        Line(step: step, by: CountedDay(day: by.day, isProvisional: by.isProvisional || due.isProvisional)))
      left += leads.workingDays(of: step)
    }
    self.lines = lines.reversed()
  }

  /// What must be done next, given what is done; nil when all is.
  public func next(done: Set<PreparationStep>) -> Line? { lines.first { !done.contains($0.step) } }
}

extension LeadTimes {
  /// From the end of the step before to the end of this one.
  fileprivate func workingDays(of step: PreparationStep) -> Int {
    switch step {
    case .posting: posting
    case .printing: printing
    case .approval: approval
    case .proposal: 0
    }
  }
}

extension CaseState {
  /// The steps that the record shows as done in this round. The printing of a letter is not recorded on its own.
  public var preparation: Set<PreparationStep> {
    if reply != nil { return Set(PreparationStep.allCases) }
    guard let proposal else { return [] }
    guard let last = proposal.verdicts.last else { return [.proposal] }
    switch last.verdict {
    case .agreed: return last.step == .approval ? [.proposal, .approval] : [.proposal]
    // Sent back to a step of the review, or with no step named to the proposal itself.
    case .sentBack: return last.backTo == nil ? [] : [.proposal]
    }
  }
}
