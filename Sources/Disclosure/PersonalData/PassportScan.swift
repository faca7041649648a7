/// Numbers of passports and of the passes to Hong Kong, Macao and Taiwan.
///
/// Ordinary passports have E or G and eight digits, or E, a letter and seven; these are known by themselves. Others share
/// their build with too many codes and are known by the words before them.
enum PassportScan {
  static func finds(in text: ScannedText) -> [PersonalDataFind] {
    (0..<text.count).lazy.filter { isStart($0, text) }.compactMap { find(at: $0, in: text) }
  }

  private static func isStart(_ place: Int, _ text: ScannedText) -> Bool {
    guard text[place].isASCIIAlphanumeric, !text[place - 1].isASCIIAlphanumeric else { return false }
    return !(text[place - 1] == "-" && text[place - 2].isASCIIAlphanumeric)
  }

  private static func find(at start: Int, in text: ScannedText) -> PersonalDataFind? {
    let (code, end) = code(at: start, in: text)
    let (label, isLabelled) = (NumberLabel(in: text, before: start), isTravelPaper(text, before: start))
    guard label != .other, isWhole(text, end) else { return nil }
    if isOrdinary(code) { return PersonalDataFind(kind: .passport, range: start..<end) }
    guard isLabelled, isOther(code) else { return nil }
    return PersonalDataFind(kind: .passport, range: start..<end, doubt: .byLabel)
  }

  private static func isTravelPaper(_ text: ScannedText, before place: Int) -> Bool {
    if NumberLabel(in: text, before: place) == .travelPaper { return true }
    // 持台湾居民来往大陆通行证（号码01234567）
    let before = text.foldedText(max(0, place - 14)..<place)
    return papers.contains { paper in
      before.unicodeScalars.count > paper.unicodeScalars.count
        && text.has(paper, in: max(0, place - 14)..<place)
    }
  }

  /// Letters and digits from a place on, with single blanks and hyphens between them.
  private static func code(at start: Int, in text: ScannedText) -> (String, Int) {
    var (code, place, end) = ("", start, start)
    while code.unicodeScalars.count < 12 {
      if text[place].isASCIIAlphanumeric {
        code.unicodeScalars.append(text[place])
        end = place + 1
      } else if !isSeparator(text[place]) || !text[place + 1].isASCIIDigit || isOrdinary(code) {
        break
      }
      place += 1
    }
    return (code, end)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar.isBlankInLine }

  private static func isWhole(_ text: ScannedText, _ end: Int) -> Bool {
    !text[end].isASCIIAlphanumeric && !(text[end] == "-" && text[end + 1].isASCIIAlphanumeric)
      && !(text[end] == "." && text[end + 1].isASCIIDigit) && text[end] != "*" && !isOfOther(text, end)
  }

  /// G61234567号护照 is one, E12345678号合同 is none.
  private static func isOfOther(_ text: ScannedText, _ end: Int) -> Bool {
    text[end] == "号" && text[end + 1].isIdeograph && !papers.contains { text.has($0, at: end + 1) }
  }

  private static func isOrdinary(_ code: String) -> Bool {
    let letters = code.prefix { !$0.isNumber }
    let digits = code.dropFirst(letters.count)
    guard digits.allSatisfy(\.isNumber) else { return false }
    return switch letters.count {
    case 1: (letters == "E" || letters == "G") && digits.count == 8
    case 2: letters.hasPrefix("E") && !letters.hasSuffix("I") && !letters.hasSuffix("O") && digits.count == 7
    default: false
    }
  }

  /// Six to eleven characters, mostly digits: as other passports and passes have.
  private static func isOther(_ code: String) -> Bool {
    (7...11).contains(code.count) && code.count(where: \.isNumber) >= 6
  }

  private static let papers = ["护照", "通行证", "旅行证", "台胞证", "回乡证"]
}

extension ScannedText {
  /// Whether the words stand somewhere in the range.
  func has(_ words: String, in range: Range<Int>) -> Bool {
    let length = words.unicodeScalars.count
    return range.contains { $0 + length <= range.upperBound && has(words, at: $0) }
  }
}
