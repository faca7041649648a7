/// Cuts a sentence into the tables' words, numbers, marks and what is left.
struct StatedScanner {
  private let sentence: StatedSentence
  private let year: Int
  private var position = 0
  private var tokens: [StatedToken] = []
  private var textStart: Int?

  /// - Parameter year: the report year, by which 2024年 is the year before.
  static func tokens(of sentence: StatedSentence, year: Int) -> [StatedToken] {
    var scanner = StatedScanner(sentence: sentence, year: year)
    while scanner.position < sentence.characters.count { scanner.step() }
    scanner.endText()
    return scanner.tokens
  }

  private init(sentence: StatedSentence, year: Int) {
    self.sentence = sentence
    self.year = year
  }

  private var rest: ArraySlice<Character> { sentence.characters[position...] }
  private var preceding: Character? { position > 0 ? sentence.characters[position - 1] : nil }

  private mutating func step() {
    if sentence.isFilled[position], let length = filledNumber { return take(filled: length) }
    if let mark = mark { return take(.mark(isWeak: mark == "、"), 1) }
    if let (word, length) = StatedWords.word(at: rest) { return take(.word(meaning(of: word)), length) }
    switch StatedNumberReader(rest, after: preceding).found() {
    case .number(let number, let length): take(.number(number), length)
    case .year(let value, let length): take(.word(meaning(of: .year(relation(of: value)))), length)
    case .label(let length): text(length)
    case nil: text(1)
    }
  }

  /// Digits that the program put in, as many characters.
  private var filledNumber: Int? {
    let filled = rest.indices.prefix { sentence.isFilled[$0] }
    let isNumber = filled.allSatisfy {
      sentence.characters[$0].isASCIIDigit || sentence.characters[$0] == "."
    }
    return isNumber ? filled.count : nil
  }

  private mutating func take(filled length: Int) {
    let unit = StatedUnit(sentence.characters[(position + length)...], isAfterApproximation: false)
    take(.number(StatedNumber(value: .filled, unit: unit.unit)), length + unit.length)
  }

  private var mark: Character? {
    rest.first.flatMap { ["，", ",", "；", ";", "：", ":", "（", "）", "(", ")", "、"].contains($0) ? $0 : nil }
  }

  private func relation(of value: Int) -> StatedYear {
    switch value - year {
    case 0: .reported
    case -1: .before
    case 1: .after
    default: .other
    }
  }

  /// 较上年 and 比2024年 announce a difference; they do not turn to that year.
  private func meaning(of word: StatedWord) -> StatedWord {
    guard case .year = word, let preceding, "较比与同跟".contains(preceding) else { return word }
    return .comparison
  }

  private mutating func take(_ kind: StatedToken.Kind, _ length: Int) {
    endText()
    tokens.append(StatedToken(kind: kind, range: position..<(position + length)))
    position += length
  }

  private mutating func text(_ length: Int) {
    if textStart == nil { textStart = position }
    position += length
  }

  private mutating func endText() {
    guard let start = textStart else { return }
    let text = String(sentence.characters[start..<position])
    tokens.append(StatedToken(kind: .text(text), range: start..<position))
    textStart = nil
  }
}
