import Disclosure

/// Reads a number with its unit at a place of a sentence.
struct StatedNumberReader {
  /// What stands at a place that begins with a digit or a numeral.
  enum Found {
    case number(StatedNumber, length: Int)
    /// A year of the calendar, 年 and 度 taken.
    case year(Int, length: Int)
    /// A date, an article, a document's number: no figure.
    case label(length: Int)
  }

  private let characters: ArraySlice<Character>
  /// What stands before the place.
  private let preceding: Character?

  init(_ characters: ArraySlice<Character>, after preceding: Character?) {
    self.characters = characters
    self.preceding = preceding
  }

  /// Nil where no number begins.
  func found() -> Found? {
    guard let first = characters.first else { return nil }
    if first.isASCIIDigit { return digits() }
    return ChineseCount.isNumeral(first) ? numeral() : nil
  }

  private func digits() -> Found? {
    let text = digitText
    let rest = characters.dropFirst(text.count)
    if let year = year(Int(text), text.count, rest) { return year }
    if isLabel(text, rest) { return .label(length: text.count) }
    return number(plain: text.filter { $0 != "," }, length: text.count, rest)
  }

  /// Digits with thousands commas and a fraction.
  private var digitText: String {
    var text = ""
    var rest = characters
    while let character = rest.first {
      let next = rest.dropFirst().first
      let joins =
        character == "." || (character == "," && rest.dropFirst().prefix { $0.isASCIIDigit }.count == 3)
      guard character.isASCIIDigit || (joins && next?.isASCIIDigit == true) else { break }
      text.append(character)
      rest = rest.dropFirst()
    }
    return text
  }

  private func numeral() -> Found? {
    let text = characters.prefix(while: ChineseCount.isNumeral)
    let rest = characters.dropFirst(text.count)
    if preceding == "第" { return .label(length: text.count) }
    // 收拾, 重拾: the verb, where 壹拾 is the number.
    guard text.first != "拾" || text.count > 1 else { return nil }
    guard let value = ChineseCount.value(text) else {
      // A numeral that cannot be read and has a unit is still a figure.
      return StatedUnit.counts(rest) ? number(plain: nil, length: text.count, rest) : nil
    }
    if let year = year(value, text.count, rest) { return year }
    // 一体, 三大 and the like are no figures: a numeral needs a unit.
    if text.last == "万", rest.first == "元" { return wholeMyriads(text) }
    return StatedUnit.counts(rest) ? number(plain: String(value), length: text.count, rest) : nil
  }

  /// 三百万元: the 万 belongs to the unit.
  private func wholeMyriads(_ text: ArraySlice<Character>) -> Found? {
    let plain = ChineseCount.value(text.dropLast()).map(String.init)
    return number(plain: plain, length: text.count - 1, characters.dropFirst(text.count - 1))
  }

  private func year(_ value: Int?, _ length: Int, _ rest: ArraySlice<Character>) -> Found? {
    guard let value, (1900...2199).contains(value), rest.first == "年" else { return nil }
    return .year(value, length: length + (rest.dropFirst().first == "度" ? 2 : 1))
  }

  /// Dates and durations in calendar units, articles, numbers of documents, codes with letters.
  private func isLabel(_ text: String, _ rest: ArraySlice<Character>) -> Bool {
    if let preceding, preceding == "第" || preceding == "〔" || preceding == "[" || preceding.isASCIILetter {
      return true
    }
    guard let next = rest.first else { return false }
    if ["年", "月", "日", "号", "时", "〕", "]"].contains(next) || next.isASCIILetter { return true }
    return isRangeOfDays(rest) || (text.count > 1 && text.hasPrefix("0") && !text.contains("."))
  }

  /// 1—12月.
  private func isRangeOfDays(_ rest: ArraySlice<Character>) -> Bool {
    guard let dash = rest.first, ["-", "—", "–", "~", "～", "至"].contains(dash) else { return false }
    let end = rest.drop { ["-", "—", "–", "~", "～", "至"].contains($0) }.drop { $0.isASCIIDigit }
    return end.first.map { ["年", "月", "日"].contains($0) } ?? false
  }

  private func number(plain: String?, length: Int, _ rest: ArraySlice<Character>) -> Found {
    let unit = StatedUnit(rest, isAfterApproximation: preceding.map(StatedUnit.approximates) ?? false)
    let value = plain.map { unit.value(of: $0) } ?? .approximate
    return .number(StatedNumber(value: value, unit: unit.unit), length: length + unit.length)
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
