/// Numbers that are spelled out: 二〇二四年 is 2024年, 第三标段 is 第3标段. Other numerals stay, for 三 may be part of a name.
enum ContentNumerals {
  private static let values: [UInt32: Int] = {
    var values: [UInt32: Int] = [:]
    for (value, digits) in ["零〇○", "一", "二", "三", "四", "五", "六", "七", "八", "九"].enumerated() {
      for digit in digits.unicodeScalars { values[digit.value] = value }
    }
    return values
  }()
  private static let ten = ContentScript.scalars(of: "十")[0]
  private static let ordinal = ContentScript.scalars(of: "第")[0]
  private static let year = ContentScript.scalars(of: "年")[0]
  private static let counters = Set(ContentScript.scalars(of: "期标楼号栋幢季届单组批段月路层级轮次条款"))
  private static let ranges = Set(ContentScript.scalars(of: "-~至到年"))

  static func inDigits(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: { values[$0] != nil || $0 == ten }) else { return scalars }
    var result: [UInt32] = []
    var place = 0
    while place < scalars.count {
      let end = scalars[place...].firstIndex { values[$0] == nil && $0 != ten } ?? scalars.count
      let next = end < scalars.count ? scalars[end] : 0
      if end > place, let number = number(scalars[place..<end], after: result.last, before: next) {
        result += number.unicodeScalars.map(\.value)
      } else {
        result += scalars[place..<max(end, place + 1)]
      }
      place = max(end, place + 1)
    }
    return result
  }

  private static func number(_ numerals: ArraySlice<UInt32>, after last: UInt32?, before next: UInt32)
    -> String?
  {
    if numerals.count == 4, ranges.contains(next), !numerals.contains(ten) {
      return numerals.compactMap { values[$0].map(String.init) }.joined()
    }
    guard last == ordinal || counters.contains(next), numerals.count <= 3 else { return nil }
    return cardinal(Array(numerals))
  }

  /// 十二 is 12, 二十 is 20, 一二 is 12.
  private static func cardinal(_ numerals: [UInt32]) -> String? {
    guard let place = numerals.firstIndex(of: ten) else {
      return numerals.compactMap { values[$0].map(String.init) }.joined()
    }
    let (tens, ones) = (numerals[..<place], numerals[(place + 1)...])
    guard tens.count <= 1, ones.count <= 1, !ones.contains(ten) else { return nil }
    return String((tens.first.flatMap { values[$0] } ?? 1) * 10 + (ones.first.flatMap { values[$0] } ?? 0))
  }
}
