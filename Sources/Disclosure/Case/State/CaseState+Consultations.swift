extension CaseState {
  mutating func send(
    _ facts: ConsultationSent, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let canStop = try canStopClock(on: day, calendars)
    let stopsClock = canStop && (facts.with == .thirdParty || governingRegulation == .regulation2019)
    updateRound {
      $0.consultations.append(
        .init(
          id: facts.consultation, with: facts.with, party: facts.party, sentOn: day,
          workingDays: ReplyRound.countable(facts.workingDays), stopsClock: stopsClock,
          deliveredOn: facts.deliveredOn))
    }
  }

  /// A letter that came back and was served again pauses the clock from its new delivery only.
  mutating func deliver(_ facts: ConsultationDelivered, on day: Day) {
    updateConsultation(facts.consultation) {
      if let undeliveredOn = $0.undeliveredOn {
        $0.returned.append(.init(sentOn: $0.sentOn, undeliveredOn: undeliveredOn))
        $0.sentOn = day
      }
      $0.undeliveredOn = nil
      $0.deliveredOn = day
    }
  }

  mutating func answer(_ facts: ConsultationAnswered, on day: Day) {
    updateConsultation(facts.consultation) {
      $0.answeredOn = day
      $0.opinion = facts.opinion
      $0.words = facts.words
    }
  }

  /// The applicant is told once; a consultation of an earlier round can still be one that was objected to.
  mutating func tell(_ facts: ApplicantTold, on day: Day) {
    updateConsultation(facts.consultation) { $0.applicantToldOn = $0.applicantToldOn ?? day }
  }

  mutating func tell(_ facts: DisclosureTold, on day: Day) {
    for round in rounds.indices {
      for index in rounds[round].consultations.indices
      where rounds[round].consultations[index].id == facts.consultation {
        rounds[round].consultations[index].disclosureToldOn = day
      }
    }
  }

  mutating func updateConsultation(_ id: String, _ change: (inout ReplyRound.Consultation) -> Void) {
    updateRound { round in
      guard let index = round.consultations.lastIndex(where: { $0.id == id }) else { return }
      change(&round.consultations[index])
    }
  }

  mutating func ask(
    _ facts: SuperiorAsked, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let canStop = try canStopClock(on: day, calendars)
    updateRound {
      $0.superiorQuestions.append(
        .init(askedOn: day, authority: facts.authority, stopsClock: facts.stopsClock && canStop))
    }
  }

  mutating func superiorAnswered(on day: Day) {
    updateRound { round in
      guard let index = round.superiorQuestions.lastIndex(where: { $0.answeredOn == nil }) else { return }
      round.superiorQuestions[index].answeredOn = day
    }
  }
}
