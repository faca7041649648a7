/// 公民身份号码: six digits of a region, eight of the day of birth, three of a sequence, and a check character.
///
/// Source: GB 11643-1999; the check character by ISO 7064, MOD 11-2, which shows every wrong character and every swap
/// of neighbours. The permanent residence card of foreigners (since 2023) has numbers of the same build that begin with
/// 9 before the digits of the province.
public struct IdentityNumber: CheckedNumber {
  /// 18 characters, the last one a digit or X.
  public let text: String
  /// As the number has it.
  public let birthDay: Day

  /// - Throws: ``IdentityNumberProblem``.
  public init(_ text: String) throws(IdentityNumberProblem) {
    let folded = TypedNumber.folded(text)
    guard folded.unicodeScalars.count == 18, folded.unicodeScalars.allSatisfy({ Self.isUsed($0) }) else {
      throw .otherPaper(length: folded.unicodeScalars.count)
    }
    guard let digits = TypedNumber.digits(folded.dropLast()) else { throw .misplacedX }
    guard Self.isRegion(digits) else { throw .unknownRegion(String(folded.prefix(6))) }
    let birth = folded.dropFirst(6).prefix(8)
    guard let day = Self.birthDay(birth) else { throw .impossibleBirthDay(String(birth)) }
    let expected = Self.checkCharacter(of: digits)
    guard folded.last == expected else { throw .wrongCheckCharacter(expected: expected) }
    self.text = folded
    self.birthDay = day
  }

  /// ISO 7064, MOD 11-2, over 17 digits.
  static func checkCharacter(of digits: [Int]) -> Character {
    // Horner's rule: the check character has the weight 1, the sum of all is 1 modulo 11.
    let sum = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    return characters[(12 - sum) % 11]
  }

  private static func isUsed(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "X"
  }

  private static let characters = Array("0123456789X")

  /// GB/T 2260, the first two digits; 81 to 83 stand in the residence permits of Hong Kong, Macao and Taiwan.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
    61,
    62, 63, 64, 65, 71, 81, 82, 83,
  ]

  private static func isRegion(_ digits: [Int]) -> Bool {
    let province = digits[0] == 9 ? digits[1] * 10 + digits[2] : digits[0] * 10 + digits[1]
    return provinces.contains(province)
  }

  private static func birthDay(_ text: Substring) -> Day? {
    guard let number = Int(text) else { return nil }
    let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    // Nobody who applies was born before; a year of the next millennium is a slip of the finger.
    return day.flatMap { (1850...2999).contains($0.year) ? $0 : nil }
  }
}
