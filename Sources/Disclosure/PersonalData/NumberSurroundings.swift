/// What stands directly at the two ends of a number, and whether it then is a number of its own: no amount, no part of a
/// longer code, not masked already.
struct NumberSurroundings {
  let text: ScannedText

  func isOwnNumber(_ window: DigitWindow) -> Bool {
    isClean(before: window.range.lowerBound, firstGroup: window.shape.first ?? 0)
      && isClean(after: window.range.upperBound, lastGroup: window.shape.last ?? 0)
  }

  private func isClean(before place: Int, firstGroup: Int) -> Bool {
    switch text[place - 1] {
    case "¥", "$", "*": false
    case ".": !isDecimalPoint(place - 1)
    case ",": firstGroup != 3 || !text[place - 2].isASCIIDigit
    case "-": !text[place - 2].isASCIIAlphanumeric
    case let scalar where scalar.isASCIICapital: Self.latinLabels.contains { text.has($0, endingAt: place) }
    default: true
    }
  }

  /// 118.13812345678 is a coordinate, 3.13812345678 the third of a list.
  private func isDecimalPoint(_ place: Int) -> Bool {
    text[place - 1].isASCIIDigit && (text[place - 2].isASCIIDigit || text[place - 1] == "0")
  }

  private func isClean(after place: Int, lastGroup: Int) -> Bool {
    switch text[place] {
    case "*", "%", "‰", "℃", "㎡", "¥": false
    case ".": !isFraction(place + 1)
    case ",": lastGroup > 3 || !text[place + 1].isASCIIDigit
    case "-": !text[place + 1].isASCIICapital
    case let scalar where scalar.isASCIICapital: false
    default: !Self.units.contains { text.has($0, at: place) }
    }
  }

  /// One to six digits behind a point, and no more.
  private func isFraction(_ place: Int) -> Bool {
    let digits = (0..<8).prefix { text[place + $0].isASCIIDigit }.count
    return (1...6).contains(digits)
  }

  private static let latinLabels = ["TEL", "NO", "PHONE", "FAX", "ID", "MOBILE", "WX"]
  private static let units = [
    "元", "万", "亿", "吨", "平方", "公斤", "公里", "公顷", "千", "美元", "股", "度", "亩", "立方", "米", "株", "册", "人次", "号文",
    "次", "件", "份", "票", "台", "套",
  ]
}
