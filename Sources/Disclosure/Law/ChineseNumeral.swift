/// 一 to 九百九十九, as articles are numbered: the Administrative Litigation Law has an 第一百零一条.
package enum ChineseNumeral {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// - Parameter value: 1...999.
  package static func text(_ value: Int) -> String {
    precondition((1...999).contains(value), "articles are numbered 1 to 999")
    let (hundreds, rest) = value.quotientAndRemainder(dividingBy: 100)
    guard hundreds > 0 else { return belowHundred(value, isWhole: true) }
    let head = digits[hundreds] + "百"
    if rest == 0 { return head }
    return head + (rest < 10 ? "零" : "") + belowHundred(rest, isWhole: false)
  }

  // 十五 standing alone, 一十五 after a hundred.
  private static func belowHundred(_ value: Int, isWhole: Bool) -> String {
    let (tens, ones) = value.quotientAndRemainder(dividingBy: 10)
    let tensText = tens == 0 ? "" : tens == 1 && isWhole ? "十" : digits[tens] + "十"
    return tensText + (ones == 0 ? "" : digits[ones])
  }
}
