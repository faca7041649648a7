/// 倒排: the last day for each step, worked back from a last day: a reply's due day, or that of a yearly report.
///
/// A reply is in time on the day that it is posted or signed for (国办公开办函〔2016〕235号), so posting may end on the
/// due day itself. The plan is the office's own practice, not the law's.
public struct BackwardPlan<Step: PlannedStep>: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let step: Step
    /// The last working day on which the step can be finished.
    public let by: CountedDay
  }

  /// In the order of the steps.
  public let lines: [Line]

  /// - Parameters:
  ///   - due: the last day for the last step.
  ///   - leads: how long the office takes for each step.
  ///   - calendar: the one that the due day was counted by.
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public init(due: CountedDay, leads: LeadTimes, calendar: WorkingCalendar) throws(CalendarError) {
    var left = 0
    var lines: [Line] = []
    for step in Array(Step.allCases).reversed() {
      let by = try calendar.workingDay(left, before: due.day)
      lines.append(
        Line(step: step, by: CountedDay(day: by.day, isProvisional: by.isProvisional || due.isProvisional)))
      left += step.workingDays(in: leads)
    }
    self.lines = lines.reversed()
  }

  /// What must be done next, given what is done; nil when all is.
  public func next(done: Set<Step>) -> Line? { lines.first { !done.contains($0.step) } }
}

extension CaseState {
  /// The steps that the record shows as done in this round. The printing of a letter is not recorded on its own.
  public var preparation: Set<PreparationStep> {
    if reply != nil { return Set(PreparationStep.allCases) }
    guard let proposal else { return [] }
    if let awaited = proposal.awaited {
      switch awaited {
      case .revision: return []
      case .disclosureOffice, .secrecyReview, .approval: return [.proposal]
      case .reply: return [.proposal, .approval]
      }
    }
    guard let last = proposal.verdicts.last?.facts else { return [.proposal] }
    switch last.verdict {
    case .agreed: return last.step == .approval ? [.proposal, .approval] : [.proposal]
    // Sent back to a step of the review, or with no step named to the proposal itself.
    case .sentBack: return last.backTo == nil ? [] : [.proposal]
    }
  }
}
