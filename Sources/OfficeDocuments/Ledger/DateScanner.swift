/// Walks over the text of a date.
struct DateScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = text[...].unicodeScalars
  }

  /// A run of at most nine ASCII digits.
  mutating func number() -> (value: Int, digits: Int)? {
    let run = rest.prefix { ("0"..."9").contains($0) }
    guard (1...9).contains(run.count), let value = Int(String(run)) else { return nil }
    rest = rest.dropFirst(run.count)
    return (value, run.count)
  }

  /// What follows a year: `-3-5`, `/3/5`, `.3.5`, `年3月5日`, `年3月5`.
  mutating func monthAndDay() -> (month: Int, day: Int)? {
    skipBlanks()
    guard let separator = rest.popFirst() else { return nil }
    let isChinese = separator == "年"
    guard isChinese || "-/.".unicodeScalars.contains(separator), let month = shortNumber(),
      take(isChinese ? "月" : separator), let day = shortNumber()
    else { return nil }
    if isChinese, !take("日") { _ = take("号") }
    return (month, day)
  }

  /// A day without its year and nothing behind it: `11-21`, `11/21`, `11.21`, `11月21日`, `1121`.
  mutating func monthAndDayAlone() -> (month: Int, day: Int)? {
    guard let first = number() else { return nil }
    if first.digits == 4, rest.isEmpty { return (first.value / 100, first.value % 100) }
    guard first.digits <= 2, let separator = rest.popFirst(), "-/.月".unicodeScalars.contains(separator),
      let day = shortNumber()
    else { return nil }
    if separator == "月", !take("日") { _ = take("号") }
    return rest.isEmpty ? (first.value, day) : nil
  }

  var isAtMonthAndDay: Bool {
    var ahead = self
    return ahead.monthAndDay() != nil
  }

  /// Whether a day or month and then a year of four digits follow: `/4/2025`, `-04-2025`, `.4.2025`.
  var endsInYear: Bool {
    var ahead = self
    ahead.skipBlanks()
    guard let separator = ahead.rest.popFirst(), "-/.".unicodeScalars.contains(separator),
      ahead.shortNumber() != nil, ahead.take(separator)
    else { return false }
    ahead.skipBlanks()
    return ahead.number()?.digits == 4 && ahead.isAtEndOrTime
  }

  /// Whether nothing follows, or only a time of day such as ` 14:30`, `T14:30:00+08:00`, ` 下午2时30分`.
  var isAtEndOrTime: Bool {
    var ahead = self
    return ahead.rest.isEmpty || (ahead.takeTimeOfDay() && ahead.rest.isEmpty)
  }

  /// Whether nothing follows, or only a fraction such as `.0`, `.604166`.
  var isAtEndOrFraction: Bool {
    guard rest.first == "." else { return rest.isEmpty }
    let digits = rest.dropFirst()
    return !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  private mutating func takeTimeOfDay() -> Bool {
    _ = take("T")
    takeHalfOfDay()
    guard let hour = shortNumber(), hour <= 24, take(anyOf: ":时点") else { return false }
    if let minute = shortNumber() {
      guard minute < 60, takeSeconds() else { return false }
    }
    takeHalfOfDay()
    return take("Z") || takeOffset()
  }

  private mutating func takeSeconds() -> Bool {
    guard take(anyOf: ":分"), let second = shortNumber() else { return true }
    if take(".") { _ = number() }
    _ = take("秒")
    return second <= 60
  }

  private mutating func takeHalfOfDay() {
    for word in ["上午", "下午", "AM", "PM", "am", "pm"] where take(word: word) { return }
  }

  /// `+08:00`, or nothing.
  private mutating func takeOffset() -> Bool {
    guard take(anyOf: "+-") else { return true }
    return shortNumber() != nil && take(":") && shortNumber() != nil
  }

  private mutating func shortNumber() -> Int? {
    skipBlanks()
    guard let (value, digits) = number(), digits <= 2 else { return nil }
    return value
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    var ahead = self
    ahead.skipBlanks()
    guard ahead.rest.popFirst() == scalar else { return false }
    self = ahead
    return true
  }

  private mutating func take(anyOf scalars: String) -> Bool {
    scalars.unicodeScalars.contains { take($0) }
  }

  private mutating func take(word: String) -> Bool {
    var ahead = self
    for scalar in word.unicodeScalars where !ahead.take(scalar) { return false }
    self = ahead
    return true
  }

  private mutating func skipBlanks() {
    rest = rest.drop(while: \.properties.isWhitespace)
  }
}
