/// An address under its label: up to the last part of a place before the next word or mark.
enum AddressAfterLabel {
  private static let reach = 45

  /// Nil where no place follows that somebody can be found in.
  static func range(_ text: ScannedText, from labelEnd: Int) -> Range<Int>? {
    var start = labelEnd
    while start - labelEnd < 6, passed.contains(text[start]) || text[start].isBlankInLine { start += 1 }
    guard text[start].isIdeograph else { return nil }
    var (place, end): (Int, Int?) = (start, nil)
    while place - start < reach, isOfAddress(text, place), !isStop(text, place, start) {
      place += 1
      if AddressWords.endsNarrow(text, endingAt: place) || isNumberEnd(text, place, start) { end = place }
    }
    // What goes on with asterisks is masked.
    guard let end, end - start >= 4, text[place] != "*",
      (start..<end).contains(where: { widths.contains(text[$0]) })
    else { return nil }
    return start..<end
  }

  private static func isOfAddress(_ text: ScannedText, _ place: Int) -> Bool {
    let scalar = text[place]
    if scalar.isIdeograph || scalar.isASCIIAlphanumeric || scalar == "-" || scalar == "#" { return true }
    return scalar.isBlankInLine && (text[place + 1].isIdeograph || text[place + 1].isASCIIDigit)
  }

  private static func isStop(_ text: ScannedText, _ place: Int, _ start: Int) -> Bool {
    place > start && stops.contains { text.has($0, at: place) }
  }

  /// 3幢501 and 3-2-501.
  private static func isNumberEnd(_ text: ScannedText, _ place: Int, _ start: Int) -> Bool {
    let isOver =
      !text[place].isIdeograph && !text[place].isASCIIAlphanumeric && text[place] != "-"
      && !(text[place] == "." && text[place + 1].isASCIIDigit)
    guard text[place - 1].isASCIIDigit, isOver else { return false }
    var first = place - 1
    while first > start, text[first - 1].isASCIIDigit || text[first - 1] == "-" { first -= 1 }
    return place - first <= 9 && first > start && text[first - 1].isIdeograph
  }

  private static let passed: Set<Unicode.Scalar> = [
    ":", "(", ")", "为", "是", "在", "于", "\t", "|", "系", "\"", "“",
  ]
  private static let widths = Set("省市县区镇乡村路街巷弄组苑园庄号室幢栋道里".unicodeScalars)
  private static let stops = [
    "电话", "联系", "身份", "邮编", "邮政", "手机", "姓名", "性别", "出生", "公民", "收件", "的", "户主", "因", "房屋", "面积", "建筑", "不动产",
    "证件", "申请",
    "被", "经", "收到", "以上", "以下", "等", "一案", "现场", "进行", "办理",
  ]
}
