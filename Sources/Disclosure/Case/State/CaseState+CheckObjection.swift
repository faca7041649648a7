// A disclosure against the objection of a third party (Art. 32). A ledger does not tell what the third party said.
extension CaseState {
  /// The third party is told in writing what will be disclosed and why, before or with the disclosure.
  mutating func checkObjectors(_ facts: Replied, _ event: CaseEvent) {
    for consultation in rounds.flatMap(\.consultations)
    where facts.discloses(against: consultation) && !isTold(consultation.id, by: event.day) {
      let opinion = consultation.opinion?.name ?? ""
      mark(
        .disclosureNotTold, event, [thirdPartyArticle],
        "第\(consultation.id)次征求意见的第三方\(opinion)，决定公开的，应当先将决定公开的内容和理由书面告知第三方"
          + "（记录“\(CaseEventKind.disclosureTold.name)”）")
    }
  }

  /// Who is told was asked, in whatever round.
  mutating func checkDisclosureTold(_ facts: DisclosureTold, _ event: CaseEvent) {
    guard !rounds.contains(where: { $0.consultations.contains { $0.id == facts.consultation } }) else {
      return
    }
    mark(
      .consultationUnknown, event, [thirdPartyArticle],
      "没有序号为\(facts.consultation)的征求意见\(conflict(of: event, with: .consultationSent) ?? "")")
  }

  /// The telling and the reply may be of one day.
  private func isTold(_ consultation: String, by day: Day) -> Bool {
    standing.contains { event in
      guard case .disclosureTold(let told) = event.fact else { return false }
      return told.consultation == consultation && event.day <= day
    }
  }

  private var thirdPartyArticle: Article {
    governingRegulation == .regulation2019 ? .regulation(32) : .regulation2007(23)
  }
}

extension Replied {
  /// Whether it gives what a third party would not have given. Where something is withheld for the sake of a third party,
  /// that is taken for what was objected to.
  fileprivate func discloses(against consultation: ReplyRound.Consultation) -> Bool {
    guard consultation.with == .thirdParty, let opinion = consultation.opinion else { return false }
    let givesAll = outcome == .granted && grantedHow != .alreadyPublic
    switch opinion {
    case .consents: return false
    case .consentsInPart: return givesAll
    case .objects: return givesAll || outcome == .partlyGranted && !withholdsForThirdParty
    }
  }

  private var withholdsForThirdParty: Bool {
    let withheld = grounds + itemReplies.flatMap { [$0.outcome] + $0.grounds }
    return withheld.contains(.refusedThirdPartyRights)
  }
}
