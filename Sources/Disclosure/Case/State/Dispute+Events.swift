extension Dispute {
  init(_ facts: DisputeFiled, on day: Day) {
    self.init(
      id: facts.dispute, kind: facts.as_, body: facts.body, filedOn: day,
      copyReceivedOn: facts.copyReceivedOn, isSimplified: facts.isSimplified)
  }

  mutating func conclude(_ facts: DisputeConcluded, on day: Day) {
    concludedOn = day
    result = facts.result
    form = facts.form
    redoOrderedOn = nil
  }

  /// 上诉: an appealed first judgment is pending again. Nothing else can be appealed, and stays as it was.
  mutating func appeal(on day: Day) {
    guard obstacleToAppeal == nil else { return }
    appealedOn = day
    concludedOn = nil
    result = nil
  }

  /// The dispute of a stream that belongs to no case; nil when the events do not begin one.
  public static func alone(_ events: [CaseEvent]) -> Dispute? {
    var dispute: Dispute?
    for event in CaseState.standing(events) {
      if case .disputeFiled(let facts) = event.fact {
        dispute = Dispute(facts, on: event.day)
      } else if case .disputeAnswered = event.fact {
        dispute?.answeredOn = event.day
      } else if case .disputeConcluded(let facts) = event.fact {
        dispute?.conclude(facts, on: event.day)
      } else if case .disputeAppealed = event.fact {
        dispute?.appeal(on: event.day)
      }
    }
    return dispute
  }
}
