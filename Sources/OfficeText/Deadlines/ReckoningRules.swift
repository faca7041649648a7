package import Disclosure

/// The rules behind a reckoning, in words: what a reader must know to count the days again.
package struct ReckoningRules {
  private let state: CaseState

  package init(of state: CaseState) { self.state = state }

  /// Each rule with its full citation and its sentence, in the order in which the reckoning applies them.
  package var lines: [String] {
    rules.enumerated().map { index, rule in
      let places = rule.articles.map(\.dated).joined(separator: "、")
      let reading = rule.basis == .statute ? "" : "（\(rule.basis.name)）"
      return "\(index + 1). \(rule.title)：\(rule.sentence)\(places.isEmpty ? "" : "（\(places)）")\(reading)"
    }
  }

  /// What the day itself rests on: the period, and what moved its end.
  package var decidingArticles: [Article] {
    let deciding: Set<RuleTopic> = [
      .replyPeriod, .redoPeriod, .extensionPeriod, .clarificationRestart, .consultationPause, .feeRestart,
    ]
    var seen: Set<Article> = []
    return rules.filter { deciding.contains($0.topic) }.flatMap(\.articles).filter {
      seen.insert($0).inserted
    }
  }

  private var rules: [Rule] {
    var seen: Set<RuleTopic> = []
    // A rule that was not yet written is not cited: the regulation of 2007 has none on the day of receipt.
    return topics.filter { seen.insert($0).inserted }.compactMap { LawBook.rule($0, on: day(of: $0)) }
  }

  private var topics: [RuleTopic] {
    guard state.received.type == .disclosure else { return [] }
    guard let round = state.currentRound else { return [state.received.channel.rule] }
    return (round.isRedo ? [.redoPeriod] : [state.received.channel.rule, .replyPeriod]) + [.firstCountedDay]
      + clarification(round) + consultation(round)
      + (round.extensions.isEmpty ? [] : [.extensionPeriod])
      + (round.fees.isEmpty ? [] : [.feePayment])
      + (round.fees.contains { $0.paidOn != nil } ? [.feeRestart] : [])
      + (round.superiorQuestions.isEmpty ? [] : [.superiorQuestion])
      + (round.justifications.isEmpty && round.delay == nil ? [] : [.excessJustification])
      + (round.reply.map { [inTime($0)] } ?? [])
  }

  private func clarification(_ round: ReplyRound) -> [RuleTopic] {
    guard let last = round.clarifications.last else { return [] }
    let isRepeated = round.clarifications.count > 1
    return [.clarificationNotice, .clarificationPeriod]
      + (last.receivedOn == nil ? [] : [.clarificationRestart])
      + (isRepeated ? [.secondClarification] : [])
  }

  private func consultation(_ round: ReplyRound) -> [RuleTopic] {
    let kinds = Set(round.consultations.map(\.with))
    guard !kinds.isEmpty else { return [] }
    return (kinds.contains(.thirdParty) ? [.thirdPartyConsultation] : [])
      + (kinds.contains(.agency) ? [.agencyConsultation] : []) + [.consultationPause]
      + (round.consultations.contains { $0.undeliveredOn != nil } ? [.undeliveredConsultation] : [])
  }

  private func inTime(_ reply: Reply) -> RuleTopic {
    switch reply.deciding.basis {
    case .sent(let manner): manner.rule
    case .signed, .unproven: .inTimeByHand
    }
  }

  /// The Regulation that governs decides the periods; everything else goes by the start of the round.
  private func day(of topic: RuleTopic) -> Day {
    [.replyPeriod, .extensionPeriod].contains(topic)
      ? state.governingRegulation.firstDay : state.currentRound?.startedOn ?? state.arrival
  }
}
