import Disclosure

/// An invented reconsideration or suit over a case, filed so many working days after the case arrived.
struct DemoDispute: Sendable {
  /// With {年} for the year of its filing.
  let number: String
  let kind: DisputeKind
  let body: String
  let filedAfter: Int
  var isSimplified = false

  private func id(_ moment: DemoMoment) -> String {
    number.replacing("{年}", with: String(moment.day(after: filedAfter).year))
  }

  var filed: DemoStep {
    DemoStep(filedAfter) { moment in
      .disputeFiled(
        DisputeFiled(
          dispute: id(moment), as: kind, body: body, copyReceivedOn: moment.day, isSimplified: isSimplified))
    }
  }

  func answered(_ after: Int) -> DemoStep {
    DemoStep(after) { .disputeAnswered(DisputeAnswered(dispute: id($0))) }
  }

  func concluded(_ after: Int, _ result: DisputeResult) -> DemoStep {
    let form: DecisionForm = kind == .reconsideration ? .reconsiderationDecision : .judgment
    return DemoStep(after) {
      .disputeConcluded(DisputeConcluded(dispute: id($0), result: result, form: form))
    }
  }

  func redoOrdered(_ after: Int) -> DemoStep {
    DemoStep(after) { .redoOrdered(RedoOrdered(dispute: id($0), workingDays: 20, isForProcedure: false)) }
  }
}
