/// Where an address begins, seen from the street or estate before its first number.
enum AddressStart {
  /// Characters that an address has before its first number, at most.
  private static let reach = 30
  /// Where nothing wider than a street is named.
  private static let streetReach = 8

  static func of(_ text: ScannedText, stemEnd end: Int) -> Int {
    var start = end
    while start > 0, end - start < reach, isOfName(text, start - 1) { start -= 1 }
    while start < end, text[start].isBlankInLine { start += 1 }
    let led = AddressWords.lastLead(text, start, end) ?? start
    let begun = province(text, led, end) ?? led
    let isWide = (begun..<end).contains { widths.contains(text[$0]) }
    return isWide ? begun : max(begun, end - streetReach)
  }

  /// Ideographs, and a blank between the parts: 江苏省 沭阳县 沭城街道.
  private static func isOfName(_ text: ScannedText, _ place: Int) -> Bool {
    if text[place].isIdeograph { return true }
    return text[place].isBlankInLine && place > 0 && widths.contains(text[place - 1])
  }

  /// 江苏省: two or three characters before 省.
  private static func province(_ text: ScannedText, _ start: Int, _ end: Int) -> Int? {
    (start..<end).lazy.compactMap { place in
      names.contains { text.has($0, at: place) } ? place : nil
    }.first
  }

  private static let widths = Set("省市县区镇乡旗道".unicodeScalars)
  private static let names: [String] = [
    "北京市", "天津市", "上海市", "重庆市", "河北省", "山西省", "辽宁省", "吉林省", "黑龙江省", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省",
    "河南省", "湖北省", "湖南省", "广东省", "海南省", "四川省", "贵州省", "云南省", "陕西省", "甘肃省", "青海省", "台湾省", "内蒙古自治区", "广西壮族自治区",
    "西藏自治区", "宁夏回族自治区", "新疆维吾尔自治区",
  ]
}
