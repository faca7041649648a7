extension CaseState {
  /// What a letter that was made changes: nothing but the list of them. What it tells of has an event of its own.
  mutating func make(_ facts: LetterMade, _ event: CaseEvent) {
    letters.append(
      CaseLetter(
        sequence: event.sequence, madeOn: event.day, person: event.person, facts: facts, round: rounds.count))
  }

  mutating func void(_ facts: LetterVoided, on day: Day) {
    guard let index = letters.firstIndex(where: { $0.sequence == facts.letter && $0.voided == nil }) else {
      return
    }
    letters[index].voided = CaseLetter.Voiding(on: day, reason: facts.reason)
  }

  /// A letter that is voided was made, and was not voided before.
  mutating func checkVoiding(_ facts: LetterVoided, _ event: CaseEvent) {
    guard let letter = letters.first(where: { $0.sequence == facts.letter }) else {
      return mark(.letterUnknown, event, [], "第\(facts.letter)条没有制作文书")
    }
    if let voided = letter.voided {
      mark(.letterUnknown, event, [], "第\(facts.letter)条的文书已于\(voided.on.iso)作废")
    }
  }

  /// A reply and the letter that gives it are of one number and one date.
  mutating func checkPaper(_ facts: Replied, _ event: CaseEvent) {
    guard let letter = replyLetter?.facts, facts.isEnteredByHand else { return }
    let (made, own) = (
      letter.documentNumber.map(DocumentNumberKey.init), facts.documentNumber.map(DocumentNumberKey.init)
    )
    let isOther = own.map { $0 != made } ?? false
    let isOtherDay = facts.printedOn.map { $0 != letter.printedOn } ?? false
    guard isOther || isOtherDay else { return }
    mark(
      .replyNumberUnfit, event, [.regulation(36)],
      "有效的\(letter.letter.name)是\(letter.documentNumber ?? "")（落款\(letter.printedOn.iso)），与登记的文号或者落款日期不同，请更正记录，或者作废文书"
    )
  }
}
