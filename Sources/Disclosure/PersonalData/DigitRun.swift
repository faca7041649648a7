/// Digits with blanks and hyphens between them: 138-1234 5678 has three groups.
struct DigitRun {
  /// What stands before a group.
  enum Join {
    case blank, hyphen
    /// A line end, as where a narrow column breaks a number.
    case lineEnd
  }

  struct Group {
    /// Digits, and an X that ends an identity number.
    let range: Range<Int>
    /// Nil for the first group.
    let join: Join?
  }

  private(set) var groups: [Group] = []

  /// Every run of a text, in order.
  static func all(in text: ScannedText) -> [DigitRun] {
    var (runs, place): ([DigitRun], Int) = ([], 0)
    while place < text.count {
      guard text[place].isASCIIDigit else {
        place += 1
        continue
      }
      let run = DigitRun(text, from: place)
      runs.append(run)
      place = run.end
    }
    return runs
  }

  private var end: Int { groups.last?.range.upperBound ?? 0 }

  private init(_ text: ScannedText, from start: Int) {
    var (place, join): (Int, Join?) = (start, nil)
    while true {
      let range = Self.digits(text, from: place)
      groups.append(Group(range: range, join: join))
      guard let next = Self.join(text, after: range) else { return }
      (join, place) = next
    }
  }

  /// Digits from a place on, with the X behind them; an X alone is the last place of a number set apart.
  private static func digits(_ text: ScannedText, from start: Int) -> Range<Int> {
    var end = start
    while text[end].isASCIIDigit { end += 1 }
    if isClosingX(text, at: end) { end += 1 }
    return start..<end
  }

  private static func isClosingX(_ text: ScannedText, at place: Int) -> Bool {
    (text[place] == "X" || text[place] == "×") && !text[place + 1].isASCIIAlphanumeric
  }

  private static func join(_ text: ScannedText, after group: Range<Int>) -> (Join, Int)? {
    var (place, join): (Int, Join?) = (group.upperBound, nil)
    while place - group.upperBound < 4 {
      switch text[place] {
      case "-", "·": join = .hyphen
      case ")" where isAreaCode(text, group), "." where isPointInPhone(text, group, place): join = .hyphen
      case "\n": join = join == nil || join == .blank ? .lineEnd : join
      case let scalar where scalar.isBlankInLine: join = join ?? .blank
      default:
        guard let join, text[place].isASCIIDigit || isClosingX(text, at: place) else { return nil }
        return (join, place)
      }
      place += 1
    }
    return nil
  }

  /// (0527)83551234, (+86)13812345678.
  private static func isAreaCode(_ text: ScannedText, _ group: Range<Int>) -> Bool {
    let isArea = text[group.lowerBound] == "0" && (3...4).contains(group.count)
    let isCountry = text.has("+86", endingAt: group.upperBound) && group.count == 2
    return isArea && text[group.lowerBound - 1] == "(" || isCountry && text[group.lowerBound - 2] == "("
  }

  /// 138.1234.5678: three or four digits, and four behind the point.
  private static func isPointInPhone(_ text: ScannedText, _ group: Range<Int>, _ point: Int) -> Bool {
    (3...4).contains(group.count) && (1...4).allSatisfy { text[point + $0].isASCIIDigit }
      && !text[point + 5].isASCIIDigit
  }
}
