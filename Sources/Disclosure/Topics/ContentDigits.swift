/// Years that are spelled out.
enum ContentDigits {
  private static let values: [Character: Character] = [
    "〇": "0", "○": "0", "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7",
    "八": "8", "九": "9",
  ]

  /// 二〇二四年 as 2024年; other numerals stay, for 三 may be part of a name.
  static func arabicYears(_ text: String) -> String {
    var characters = Array(text)
    for place in characters.indices where characters[place] == "年" && place >= 4 {
      let year = characters[(place - 4)..<place].compactMap { values[$0] }
      if year.count == 4 { characters.replaceSubrange((place - 4)..<place, with: year) }
    }
    return String(characters)
  }
}
