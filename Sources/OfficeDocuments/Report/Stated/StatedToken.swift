/// A piece of a sentence, as far as figures are concerned.
struct StatedToken {
  enum Kind {
    case word(StatedWord)
    case number(StatedNumber)
    case mark(Mark)
    case text(String)
  }

  enum Mark {
    /// ， or ；: parts clauses.
    case clause
    /// Brackets and the colon: what stands before them may still say whose figure follows.
    case aside
    /// 、: parts the members of a list.
    case list

    init?(_ character: Character) {
      switch character {
      case "，", ",", "；", ";": self = .clause
      case "：", ":", "（", "）", "(", ")": self = .aside
      case "、": self = .list
      default: return nil
      }
    }
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

  /// What is neither a word of the tables nor a number.
  var text: String? {
    switch kind {
    case .text(let text): text
    case .word, .number, .mark: nil
    }
  }

  var partsClauses: Bool {
    switch kind {
    case .mark(let mark): mark == .clause
    case .word, .number, .text: false
    }
  }

  var isMark: Bool {
    switch kind {
    case .mark: true
    case .word, .number, .text: false
    }
  }
}
