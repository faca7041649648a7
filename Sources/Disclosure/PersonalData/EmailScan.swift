/// E-mail addresses, also where blanks stand beside the @.
enum EmailScan {
  static func finds(in text: ScannedText) -> [PersonalDataFind] {
    (0..<text.count).lazy.filter { text[$0] == "@" }.compactMap { find(around: $0, in: text) }
  }

  private static func find(around at: Int, in text: ScannedText) -> PersonalDataFind? {
    let (nameEnd, domainStart) = (skipped(text, from: at, by: -1) + 1, skipped(text, from: at, by: 1))
    var start = nameEnd
    while start > 0, isOfName(text[start - 1]) { start -= 1 }
    while start < nameEnd, !text[start].isASCIIAlphanumeric { start += 1 }
    guard start < nameEnd, let end = domainEnd(text, from: domainStart) else { return nil }
    return PersonalDataFind(kind: .emailAddress, range: start..<end)
  }

  /// The nearest place that is no blank, two blanks away at most.
  private static func skipped(_ text: ScannedText, from place: Int, by step: Int) -> Int {
    var next = place + step
    while abs(next - place) < 3, text[next].isBlankInLine { next += step }
    return next
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIAlphanumeric || scalar == "." || scalar == "_" || scalar == "-" || scalar == "+"
  }

  /// Behind the last label of at least two letters; nil where no domain of two labels stands there.
  private static func domainEnd(_ text: ScannedText, from start: Int) -> Int? {
    var (place, labelStart, end): (Int, Int, Int?) = (start, start, nil)
    while true {
      while text[place].isASCIIAlphanumeric || text[place] == "-" { place += 1 }
      guard place > labelStart else { return end }
      let isTop = place - labelStart >= 2 && (labelStart..<place).allSatisfy { text[$0].isASCIICapital }
      if labelStart > start, isTop { end = place }
      guard text[place] == "." else { return end }
      place += 1
      labelStart = place
    }
  }
}
