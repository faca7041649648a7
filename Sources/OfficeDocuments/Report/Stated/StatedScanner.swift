import Disclosure

/// Cuts a sentence into the tables' words, numbers, marks and what is left.
struct StatedScanner {
  private let sentence: StatedSentence
  private let part: AnnualPart
  private let year: Int
  private var position = 0
  private var tokens: [StatedToken] = []
  private var textStart: Int?

  /// - Parameters:
  ///   - part: which of the six the sentence stands in.
  ///   - year: the report year, by which 2024年 is the year before.
  static func tokens(of sentence: StatedSentence, in part: AnnualPart, year: Int) -> [StatedToken] {
    var scanner = StatedScanner(sentence: sentence, part: part, year: year)
    while scanner.position < sentence.characters.count { scanner.step() }
    scanner.endText()
    return scanner.tokens
  }

  private init(sentence: StatedSentence, part: AnnualPart, year: Int) {
    self.sentence = sentence
    self.part = part
    self.year = year
  }

  private var rest: ArraySlice<Character> { sentence.characters[position...] }
  private var preceding: Character? { position > 0 ? sentence.characters[position - 1] : nil }

  private mutating func step() {
    if sentence.isFilled[position], let length = filledNumber { return take(filled: length) }
    if let mark = rest.first.flatMap(StatedToken.Mark.init) { return take(.mark(mark), 1) }
    if let span = StatedSpan(rest, after: preceding) {
      return take(.word(span.isWholeYear ? .idle : meaning(of: .year(.other))), span.length)
    }
    if let length = bareFees { return take(.word(.disclosed(.fees)), length) }
    if let (word, length) = StatedWords.word(at: rest) { return take(.word(meaning(of: word)), length) }
    switch StatedNumberReader(rest, after: preceding).found() {
    case .number(let number, let length):
      // A number in a name or a reason that the program put in is nobody's figure.
      let isFilled = sentence.isFilled[position]
      take(.number(isFilled ? StatedNumber(value: .filled, unit: number.unit) : number), length)
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

  /// 收费 alone, as in 全年收费4068.208万元, is 行政事业性收费 in part 二; 停车收费 is not, and in part 六 it is the
  /// 信息处理费.
  private var bareFees: Int? {
    guard part == .proactiveDisclosure, StatedFillers.fills(looseText) else { return nil }
    return ["收费金额", "收费"].first(where: rest.starts(with:))?.count
  }

  /// What stands between the last word, number or mark and this place.
  private var looseText: String { textStart.map { String(sentence.characters[$0..<position]) } ?? "" }

  private mutating func take(filled length: Int) {
    let unit = StatedUnit(sentence.characters[(position + length)...], isAfterApproximation: false)
    take(.number(StatedNumber(value: .filled, unit: unit.unit)), length + unit.length)
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
    tokens.append(StatedToken(kind: .text(looseText), range: start..<position))
    textStart = nil
  }
}
