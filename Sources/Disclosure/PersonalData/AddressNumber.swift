/// A number as doors have it: 25, 25-1, 附3, 甲25, 二十五, A, B1203.
enum AddressNumber {
  /// Where the number at a place ends; nil where there is none.
  static func end(_ text: ScannedText, from start: Int) -> Int? {
    var place = start
    while prefixes.contains(text[place]) { place += 1 }
    let numbers = place
    while isOfNumber(text, place, from: numbers) { place += 1 }
    guard place > numbers, place - numbers <= 10 else { return isSide(text, start) ? start + 1 : nil }
    return place
  }

  private static func isOfNumber(_ text: ScannedText, _ place: Int, from start: Int) -> Bool {
    let scalar = text[place]
    if scalar.isASCIIAlphanumeric || numerals.contains(scalar) { return true }
    let isJoined = scalar == "-" || scalar == "之" || scalar == "/" || scalar == "~"
    return isJoined && place > start
      && (text[place + 1].isASCIIAlphanumeric || numerals.contains(text[place + 1]))
  }

  /// 东单元, 西户.
  private static func isSide(_ text: ScannedText, _ place: Int) -> Bool {
    sides.contains(text[place]) && (text.has("单元", at: place + 1) || text[place + 1] == "户")
  }

  private static let prefixes = Set("附甲乙丙丁".unicodeScalars)
  private static let numerals = Set("一二三四五六七八九十百零〇".unicodeScalars)
  private static let sides = Set("东西南北中".unicodeScalars)
}
