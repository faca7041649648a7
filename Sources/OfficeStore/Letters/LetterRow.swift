import Disclosure

/// A letter in one of the cases that it answers: a row of the list of letters.
struct LetterRow: Hashable {
  let caseID: Int
  let letter: CaseLetter

  static let columns = "case_id, seq, kind, number, content, made_on, voided_on, void_reason"

  var values: [(any Bindable)?] {
    [
      caseID, letter.sequence, letter.facts.letter.rawValue, letter.facts.documentNumber,
      letter.facts.content,
      letter.madeOn, letter.voided?.on, letter.voided?.reason,
    ]
  }
}
