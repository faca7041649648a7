extension ReckoningMarks {
  var consultations: [ReckoningLine] {
    round.consultations.flatMap { sent($0) + delivered($0) + answered($0) }
  }

  private func sent(_ consultation: ReplyRound.Consultation) -> [ReckoningLine] {
    let effect = consultation.stopsClock ? "当日仍计" : "期限不停止"
    let days =
      consultation.returned.map(\.sentOn) + (consultation.returned.isEmpty ? [consultation.sentOn] : [])
    return days.map { mark($0, "发出\(consultation.whom)意见征询书，\(effect)", consultation.topic) }
  }

  /// A letter that came back and was served again stops the clock from its new delivery only.
  private func delivered(_ consultation: ReplyRound.Consultation) -> [ReckoningLine] {
    let undelivered =
      consultation.returned.map(\.undeliveredOn) + [consultation.undeliveredOn].compactMap { $0 }
    let lines = undelivered.map { mark($0, "意见征询书未送达，期限不停止，应再次送达", .undeliveredConsultation) }
    guard let day = consultation.deliveredOn else { return lines }
    let again = consultation.returned.isEmpty ? "送达" : "再次送达，当日仍计"
    let text = "意见征询书\(again)，对方自次日起\(consultation.workingDays)个工作日内提出意见"
    return lines + [mark(day, text, consultation.topic)]
  }

  private func answered(_ consultation: ReplyRound.Consultation) -> [ReckoningLine] {
    guard let day = consultation.answeredOn else { return [] }
    let effect = resumes(after: day) ? "，次日起继续计算" : ""
    return [mark(day, "收到\(consultation.whom)意见\(effect)", consultation.topic)]
  }

  /// Whether the count goes on after a day: an answer too late, or beside another consultation, ends no pause.
  private func resumes(after day: Day) -> Bool {
    pauses.contains { $0.through == day } && !pauses.contains { $0.contains(day + 1) }
  }
}

extension ReplyRound.Consultation {
  fileprivate var whom: String {
    switch with {
    case .thirdParty: "第三方"
    case .agency: "其他机关"
    }
  }

  fileprivate var topic: RuleTopic {
    switch with {
    case .thirdParty: .thirdPartyConsultation
    case .agency: .agencyConsultation
    }
  }
}
