extension CaseState {
  mutating func send(_ facts: ConsultationSent, on day: Day) {
    beginReview()
    updateRound {
      $0.consultations.append(
        .init(
          id: facts.consultation, with: facts.with, party: facts.party, sentOn: day,
          workingDays: facts.workingDays, deliveredOn: facts.deliveredOn))
    }
  }

  /// A letter that came back and was served again pauses the clock from its new delivery only.
  mutating func deliver(_ facts: ConsultationDelivered, on day: Day) {
    updateConsultation(facts.consultation) {
      if $0.undeliveredOn != nil { $0.sentOn = day }
      $0.undeliveredOn = nil
      $0.deliveredOn = day
    }
  }

  mutating func answer(_ facts: ConsultationAnswered, on day: Day) {
    updateConsultation(facts.consultation) {
      $0.answeredOn = day
      $0.opinion = facts.opinion
    }
  }

  mutating func updateConsultation(_ id: String, _ change: (inout ReplyRound.Consultation) -> Void) {
    updateRound { round in
      guard let index = round.consultations.lastIndex(where: { $0.id == id }) else { return }
      change(&round.consultations[index])
    }
  }

  mutating func ask(_ facts: SuperiorAsked, on day: Day) {
    updateRound {
      $0.superiorQuestions.append(
        .init(askedOn: day, authority: facts.authority, stopsClock: facts.stopsClock))
    }
  }

  mutating func superiorAnswered(on day: Day) {
    updateRound { round in
      guard let index = round.superiorQuestions.lastIndex(where: { $0.answeredOn == nil }) else { return }
      round.superiorQuestions[index].answeredOn = day
    }
  }
}
