/// A number spelled with 十, 百, 千, 万 and 亿, read from the left.
struct SpelledCount {
  private var total = 0
  private var section = 0
  private var digit: Int?
  private var isAfterZero = false
  private var lastUnit = Int.max
  private var lastMyriad = Int.max

  /// - Returns: false where the digit cannot stand here.
  mutating func take(digit next: Int) -> Bool {
    guard digit == nil || digit == 0 else { return false }
    isAfterZero = digit == 0
    digit = next
    return true
  }

  mutating func take(unit: Int) -> Bool {
    guard unit < lastUnit, digit != nil || (unit == 10 && section == 0) else { return false }
    section += (digit ?? 1) * unit
    (digit, lastUnit) = (nil, unit)
    return true
  }

  mutating func take(myriad: Int) -> Bool {
    guard endsPlainly, myriad < lastMyriad else { return false }
    section += digit ?? 0
    guard section > 0 else { return false }
    total += section * myriad
    (digit, section, lastUnit, lastMyriad) = (nil, 0, Int.max, myriad)
    return true
  }

  /// Nil where the last digit skips a place without 零: 二百五 is 250 in speech and 205 by the letter.
  var value: Int? { endsPlainly ? total + section + (digit ?? 0) : nil }

  private var endsPlainly: Bool {
    guard let digit, digit != 0 else { return true }
    return isAfterZero || lastUnit == 10 || (lastUnit == Int.max && total == 0)
  }
}
