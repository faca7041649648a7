/// Whole numbers in Chinese characters, as 七百一十三, 柒佰壹拾叁 or 二〇二五.
enum ChineseCount {
  private static let digits: [Character: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let units: [Character: Int] = [
    "十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000,
  ]
  private static let myriads: [Character: Int] = [
    "万": 10_000, "亿": 100_000_000, "萬": 10_000, "億": 100_000_000,
  ]

  static func isNumeral(_ character: Character) -> Bool {
    digits[character] != nil || units[character] != nil || myriads[character] != nil
  }

  /// The number, or nil where the characters are none, as 十百 or 三四.
  static func value(_ text: some Collection<Character>) -> Int? {
    let isSpelled = text.contains { units[$0] != nil || myriads[$0] != nil }
    guard text.count <= 24, !text.isEmpty else { return nil }
    return isSpelled ? spelled(text) : text.count == 1 || text.count >= 4 ? listed(text) : nil
  }

  /// 二〇二五: digit by digit, which only years are.
  private static func listed(_ text: some Collection<Character>) -> Int? {
    guard text.count <= 4 else { return nil }
    return text.reduce(0 as Int?) { sum, character in
      digits[character].flatMap { digit in sum.map { $0 * 10 + digit } }
    }
  }

  private static func spelled(_ text: some Collection<Character>) -> Int? {
    var number = SpelledCount()
    for character in text {
      let isTaken =
        digits[character].map { number.take(digit: $0) } ?? units[character].map { number.take(unit: $0) }
        ?? myriads[character].map { number.take(myriad: $0) } ?? false
      guard isTaken else { return nil }
    }
    return number.value
  }
}
