extension CaseFact {
  /// Days beside the event's own on which something happened: none can lie ahead of the day of entry.
  public var pastDays: [Day] {
    let days: [Day?] =
      switch self {
      case .clarificationRequested(let facts): [facts.deliveredOn]
      case .consultationSent(let facts): [facts.deliveredOn]
      case .extended(let facts): [facts.toldOn]
      case .delayedDaySet(let facts): [facts.toldOn]
      case .feeNoticed(let facts): [facts.deliveredOn]
      case .disputeFiled(let facts): [facts.copyReceivedOn]
      case .received(let facts): [facts.arrivedOn, facts.confirmedOn]
      case .receiptConfirmed, .registered, .split, .handedOver, .respondentChanged, .contactChanged,
        .lawChosen, .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted,
        .clarificationReceived, .consultationDelivered, .consultationUndelivered, .consultationAnswered,
        .applicantTold, .disclosureTold, .superiorAsked, .superiorAnswered, .justificationRequested,
        .justificationReceived, .feePaid, .searched, .deidentified, .opinionProposed, .reviewed, .replied,
        .serviceAttempted,
        .served, .serviceReturned, .withdrawn, .disputeAnswered, .disputeConcluded, .disputeAppealed,
        .redoOrdered, .matterConcluded, .superiorDueSet, .letterMade, .letterVoided, .attached, .archived,
        .corrected:
        []
      }
    return days.compactMap { $0 }
  }
}
