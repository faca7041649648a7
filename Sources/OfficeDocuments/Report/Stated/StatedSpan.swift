/// A span of days that is not, or is, the whole year: 1至6月, 12月, 6月30日, 近三年; 1—12月, 12月31日.
///
/// A figure of some months is no table's. The first and the last day of a year only bound it.
struct StatedSpan {
  let isWholeYear: Bool
  /// Characters.
  let length: Int

  /// - Parameters:
  ///   - characters: what stands at the place.
  ///   - preceding: what stands before it.
  init?(_ characters: ArraySlice<Character>, after preceding: Character?) {
    guard let span = Self.years(characters) ?? Self.months(characters, preceding) else { return nil }
    (isWholeYear, length) = span
  }

  private static let dashes: Set<Character> = ["-", "—", "–", "~", "～", "至", "到"]

  /// 近三年, 近5年.
  private static func years(_ characters: ArraySlice<Character>) -> (Bool, Int)? {
    guard characters.first == "近" else { return nil }
    let rest = characters.dropFirst()
    let numeral = numeral(rest)
    guard numeral > 0, numeral < 4, rest.dropFirst(numeral).first == "年" else { return nil }
    return (false, numeral + 2)
  }

  private static func months(_ characters: ArraySlice<Character>, _ preceding: Character?) -> (Bool, Int)? {
    guard preceding.map({ !isNumeral($0) && $0 != "第" }) ?? true, let first = month(characters) else {
      return nil
    }
    var rest = characters.dropFirst(first.length)
    let dash = rest.prefix(while: dashes.contains).count
    if dash > 0, let last = month(rest.dropFirst(dash)), last.isNamed, last.day == nil, first.day == nil {
      rest = rest.dropFirst(dash + last.length)
      return (first.month == 1 && last.month == 12, characters.count - rest.count)
    }
    guard first.isNamed else { return nil }
    let isBound = (first.month == 1 && first.day == 1) || (first.month == 12 && first.day == 31)
    return (isBound, first.length)
  }

  /// 12, 12月, 12月31日.
  private static func month(
    _ characters: ArraySlice<Character>
  ) -> (month: Int, day: Int?, isNamed: Bool, length: Int)? {
    let length = numeral(characters)
    guard let month = value(characters.prefix(length)), (1...12).contains(month) else { return nil }
    let rest = characters.dropFirst(length)
    guard rest.first == "月" else { return (month, nil, false, length) }
    let digits = numeral(rest.dropFirst())
    let behind = rest.dropFirst(1 + digits)
    guard digits > 0, behind.first == "日", let day = value(rest.dropFirst().prefix(digits)) else {
      return (month, nil, true, length + 1)
    }
    return (month, day, true, length + digits + 2)
  }

  private static func isNumeral(_ character: Character) -> Bool {
    character.isASCIIDigit || ChineseCount.isNumeral(character)
  }

  private static func numeral(_ characters: ArraySlice<Character>) -> Int {
    characters.prefix(while: isNumeral).count
  }

  private static func value(_ text: ArraySlice<Character>) -> Int? {
    Int(String(text)) ?? ChineseCount.value(text)
  }
}
