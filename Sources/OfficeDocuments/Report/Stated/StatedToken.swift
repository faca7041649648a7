/// A piece of a sentence, as far as figures are concerned.
struct StatedToken {
  enum Kind {
    case word(StatedWord)
    case number(StatedNumber)
    /// ， or another mark that parts clauses; weak for 、 which parts the members of a list.
    case mark(isWeak: Bool)
    case text(String)
  }

  let kind: Kind
  /// Characters of the sentence.
  let range: Range<Int>

  var word: StatedWord? {
    switch kind {
    case .word(let word): word
    case .number, .mark, .text: nil
    }
  }

  var number: StatedNumber? {
    switch kind {
    case .number(let number): number
    case .word, .mark, .text: nil
    }
  }

  var isMark: Bool {
    switch kind {
    case .mark: true
    case .word, .number, .text: false
    }
  }
}
