/// A telephone number in mainland China: of a mobile, of a fixed line with or without area code and extension, or 400/800.
public struct PhoneNumber: CheckedNumber {
  /// `13812345678`, `0517-83331234`, `0517-83331234转801`, `83331234`, `4001234567`.
  public let text: String

  /// Reads a number with or without +86, with hyphens, blanks and brackets between its parts, and with the extension
  /// after 转 or a last hyphen.
  ///
  /// - Throws: ``PhoneNumberProblem``.
  public init(_ text: String) throws(PhoneNumberProblem) {
    let typed = TypedPhone(text)
    guard let digits = typed.digits else { throw .otherCharacters }
    guard let number = Self.number(Self.withoutCountry(digits)) else { throw Self.problem(of: digits) }
    self.text = number + (typed.extension.map { "转\($0)" } ?? "")
  }

  /// 8613812345678 as some systems keep it, without the +.
  private static func withoutCountry(_ digits: String) -> String {
    digits.count == 13 && digits.hasPrefix("861") ? String(digits.dropFirst(2)) : digits
  }

  private static func number(_ digits: String) -> String? {
    if isMobile(digits) && digits.count == 11 { return digits }
    if digits.count == 10 && (digits.hasPrefix("400") || digits.hasPrefix("800")) { return digits }
    guard digits.hasPrefix("0") else { return isLocal(digits) ? digits : nil }
    // 010 and 02x have three digits, all others four.
    let isShort = digits.hasPrefix("010") || digits.hasPrefix("02")
    let (area, local) = (digits.prefix(isShort ? 3 : 4), digits.dropFirst(isShort ? 3 : 4))
    guard area.count == (isShort ? 3 : 4), !area.hasPrefix("00"), isShort || !area.hasPrefix("01") else {
      return nil
    }
    return isLocal(local) ? "\(area)-\(local)" : nil
  }

  private static func isMobile(_ digits: String) -> Bool {
    digits.hasPrefix("1") && digits.dropFirst().first.map { ("3"..."9").contains($0) } == true
  }

  private static func isLocal(_ digits: some StringProtocol) -> Bool {
    (7...8).contains(digits.count) && digits.first.map { ("2"..."9").contains($0) } == true
  }

  private static func problem(of digits: String) -> PhoneNumberProblem {
    isMobile(digits) && (9...13).contains(digits.count)
      ? .wrongMobileLength(digits.count) : .otherNumber(length: digits.count)
  }
}
