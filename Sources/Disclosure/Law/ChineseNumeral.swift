/// 一 to 九十九, as articles are numbered.
enum ChineseNumeral {
  /// - Parameter value: 1...99.
  static func text(_ value: Int) -> String {
    precondition((1...99).contains(value), "articles are numbered 1 to 99")
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = value.quotientAndRemainder(dividingBy: 10)
    let tensText = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return tensText + digits[ones]
  }
}
