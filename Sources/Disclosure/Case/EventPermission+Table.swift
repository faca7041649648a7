extension EventPermission {
  /// The whole table, in the order of ``CaseEventKind``.
  public static let table: [EventPermission] = CaseEventKind.allCases.map(of)

  /// The row of one kind.
  public static func of(_ kind: CaseEventKind) -> EventPermission {
    switch kind {
    case .received: row(kind, [], .any, desk, .regulation(29), .regulation(31))
    case .receiptConfirmed: row(kind, [.received], .any, desk, .regulation(31))
    case .registered: row(kind, [.received], .any, desk, .regulation(45))
    case .split: row(kind, [.received, .registered], .any, desk, .regulation(29))
    case .handedOver: row(kind, [.received], .any, desk, .regulation(36, item: 5))
    case .respondentChanged: row(kind, open, .any, desk, .regulation(10))
    case .contactChanged: row(kind, all, .any, desk, .regulation(29))
    case .lawChosen: row(kind, open, .any, desk)
    case .assigned: row(kind, inProcess, .any, desk)
    case .unitReturned, .urged: row(kind, [.underReview], .any, desk)
    case .leaderNoted, .conferred: row(kind, open, .any, desk)
    case .contacted: row(kind, all, .any, desk, .regulation(30), .regulation(31))
    case .noted: row(kind, all, .any, everyone)
    case .clarificationRequested:
      row(kind, inProcess, .excludes([.clarification, .processingFee]), desk, .regulation(30))
    // The answer to a late or second request is on record too, though no hold stood for it.
    case .clarificationReceived: row(kind, [.underReview], .any, desk, .regulation(30))
    case .consultationSent:
      row(kind, inProcess, .excludes([.clarification]), desk, .regulation(32), .regulation(34))
    case .consultationDelivered, .consultationUndelivered, .consultationAnswered:
      row(kind, [.underReview], .any, desk, .regulation(32), .regulation(34))
    case .applicantTold: row(kind, [.underReview], .any, desk, .regulation(33, paragraph: 3))
    case .disclosureTold: row(kind, [.underReview, .replied], .any, desk, .regulation(32))
    case .superiorAsked: row(kind, inProcess, .any, desk, .regulation(17))
    case .superiorAnswered: row(kind, [.underReview], .any, desk, .regulation(17))
    case .extended: row(kind, inProcess, .excludes([.clarification, .processingFee]), desk, .regulation(33))
    case .justificationRequested:
      row(kind, inProcess, .excludes([.clarification, .excessJustification]), desk, .regulation(35))
    case .justificationReceived:
      row(kind, [.underReview], .needs(.excessJustification), desk, .regulation(35))
    case .delayedDaySet: row(kind, [.underReview], .excludes([.excessJustification]), desk, .regulation(35))
    case .feeNoticed: row(kind, inProcess, .excludes([.clarification, .processingFee]), desk, .feeMeasures())
    case .feePaid: row(kind, [.underReview], .needs(.processingFee), desk, .feeMeasures())
    case .searched, .opinionProposed: row(kind, inProcess, .any, desk, .regulation(17))
    // Also after the reply: what was given may have to be looked through again.
    case .deidentified:
      row(kind, [.registered, .underReview, .replied], .any, desk, .regulation(15), .regulation(37))
    case .reviewed:
      row(
        kind, [.underReview], .any, [.reviewer, .secrecyReviewer, .approver, .administrator], .regulation(17))
    case .replied: row(kind, inProcess, .any, desk, .regulation(36))
    case .serviceAttempted, .served, .serviceReturned:
      row(kind, [.replied, .archived], .any, desk, .regulation(33))
    case .withdrawn: row(kind, open, .any, desk)
    case .disputeFiled, .disputeAnswered, .disputeConcluded, .disputeAppealed:
      row(kind, all, .any, desk, .regulation(51))
    // Also without a reply: silence is contested, and the order ends it.
    case .redoOrdered:
      row(kind, [.registered, .underReview, .replied, .archived], .any, desk, .regulation(51))
    case .matterConcluded: row(kind, open, .any, desk, .regulation(41), .regulation(47))
    case .superiorDueSet: row(kind, open, .any, desk, .regulation(47))
    // Also in an archived case: copies are asked for in disputes, and mistakes are found late.
    case .letterMade, .letterVoided: row(kind, all, .any, desk, .regulation(45))
    // Also later: proofs of service and papers of disputes come when the volume is closed.
    case .attached: row(kind, all, .any, desk, .regulation(45))
    case .archived: row(kind, [.replied], .any, desk, .regulation(45))
    case .corrected: row(kind, all, .any, desk)
    }
  }

  private static let open: Set<Stage> = [.received, .registered, .underReview]
  private static let inProcess: Set<Stage> = [.registered, .underReview]
  private static let all = Set(Stage.allCases)

  /// Those who keep the cases. A reviewer, secrecy reviewer or approver only gives verdicts.
  private static let desk: Set<Role> = [.officer, .administrator]
  private static let everyone: Set<Role> = [.officer, .reviewer, .secrecyReviewer, .approver, .administrator]

  private static func row(
    _ kind: CaseEventKind, _ stages: Set<Stage>, _ hold: HoldRule, _ roles: Set<Role>, _ articles: Article...
  ) -> EventPermission {
    EventPermission(kind: kind, stages: stages, hold: hold, roles: roles, articles: articles)
  }
}
