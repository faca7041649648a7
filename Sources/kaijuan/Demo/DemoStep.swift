import Disclosure

/// One thing that happens in an invented case.
struct DemoStep: Sendable {
  /// Working days after the application arrived.
  let after: Int
  let person: DemoPerson
  /// Made of the day on which it happens.
  let fact: @Sendable (DemoMoment) -> CaseFact

  init(_ after: Int, _ fact: CaseFact, by person: DemoPerson = .clerk) {
    self.init(after, by: person) { _ in fact }
  }

  init(_ after: Int, by person: DemoPerson = .clerk, _ fact: @escaping @Sendable (DemoMoment) -> CaseFact) {
    self.after = after
    self.person = person
    self.fact = fact
  }
}

// What most cases have.
extension DemoStep {
  static func taken(_ unit: String, on after: Int = 0, by officer: DemoPerson = .handler) -> [DemoStep] {
    [
      DemoStep(after, .registered(Registered())),
      DemoStep(after, .assigned(Assigned(unit: unit, officer: officer.name))),
    ]
  }

  static func proposed(
    _ after: Int, _ outcome: Outcome, _ grounds: [Outcome] = [], reasons: String? = nil,
    by person: DemoPerson = .handler
  ) -> [DemoStep] {
    [
      DemoStep(
        after,
        .opinionProposed(
          OpinionProposed(
            outcome: outcome, grounds: grounds, statedReasons: reasons ?? outcome.demoReasons,
            steps: DemoOffice.reviewSteps)), by: person)
    ]
  }

  /// 当场答复, by the short review of one step.
  static func onTheSpot(_ outcome: Outcome) -> [DemoStep] {
    [
      DemoStep(
        0,
        .opinionProposed(
          OpinionProposed(
            outcome: outcome, statedReasons: outcome.demoReasons, isOnTheSpot: true, steps: [.approval])),
        by: .handler)
    ] + agreed(0, .approval)
  }

  static func agreed(_ after: Int, _ step: ReviewStep) -> [DemoStep] {
    let presentation = step == .disclosureOffice ? "表述准确，随答复书提供，时机适当" : nil
    return [
      DemoStep(
        after, .reviewed(Reviewed(step: step, verdict: .agreed, presentation: presentation)),
        by: .of(step))
    ]
  }

  static func sentBack(
    _ after: Int, _ step: ReviewStep, _ words: String, to backTo: ReviewStep? = nil
  ) -> [DemoStep] {
    [
      DemoStep(
        after, .reviewed(Reviewed(step: step, verdict: .sentBack, words: words, backTo: backTo)),
        by: .of(step))
    ]
  }

  /// 公开机构审查, 保密审查 and 签发, the last of them on a day.
  static func approved(_ after: Int) -> [DemoStep] {
    agreed(after - 1, .disclosureOffice) + agreed(after - 1, .secrecyReview) + agreed(after, .approval)
  }

  /// Proposed, reviewed, and sent on the day of the reply.
  static func answered(_ after: Int, _ reply: Replied, by manner: ServiceManner = .ems) -> [DemoStep] {
    proposed(after - 2, reply.outcome, reply.grounds) + approved(after) + sent(after, reply, by: manner)
  }

  /// The reply and its way out.
  static func sent(_ after: Int, _ reply: Replied, by manner: ServiceManner = .ems) -> [DemoStep] {
    [DemoStep(after, .replied(reply)), DemoStep(after, .serviceAttempted(ServiceAttempted(manner: manner)))]
  }

  static func signed(_ after: Int) -> [DemoStep] { [DemoStep(after, .served(Served(signedBy: "本人")))] }

  static func archived(_ after: Int) -> [DemoStep] { [DemoStep(after, .archived(Archived()))] }

  static func clarification(_ after: Int) -> [DemoStep] {
    [
      DemoStep(after) { moment in
        .clarificationRequested(
          ClarificationRequested(
            causes: [.unclearContent], whatToAdd: "写明所需文件的名称、文号或其他特征", workingDays: 15,
            deliveredOn: moment.day))
      }
    ]
  }

  static func consultation(_ after: Int, _ kind: ConsultationKind, _ party: String, id: String = "1")
    -> [DemoStep]
  {
    [
      DemoStep(after) { moment in
        .consultationSent(
          ConsultationSent(
            consultation: id, with: kind, party: party, workingDays: 15, deliveredOn: moment.day))
      },
      DemoStep(after, .applicantTold(ApplicantTold(consultation: id))),
    ]
  }

  static func opinion(_ after: Int, _ opinion: Opinion, id: String = "1") -> [DemoStep] {
    [DemoStep(after, .consultationAnswered(ConsultationAnswered(consultation: id, opinion: opinion)))]
  }

  /// 68 pages, as the tariff has them.
  static func fee(_ after: Int) -> [DemoStep] {
    [
      DemoStep(after) { moment in
        .feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 380, deliveredOn: moment.day))
      }
    ]
  }

  static func extended(_ after: Int) -> [DemoStep] {
    [
      DemoStep(after) { moment in
        .extended(
          Extended(
            workingDays: 20, reason: "需汇总多个单位的数据", consentBy: DemoPerson.reviewer.name, toldOn: moment.day))
      }
    ]
  }
}
