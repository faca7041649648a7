/// 法人和其他组织统一社会信用代码: 17 characters and a check character modulo 31.
///
/// Source: GB 32100-2015. Its alphabet has no I, O, S, V and Z, which are taken for 1, 0, 5, U and 2.
public struct UnifiedSocialCreditCode: CheckedNumber {
  /// 18 characters.
  public let text: String

  /// - Throws: ``UnifiedSocialCreditCodeProblem``.
  public init(_ text: String) throws(UnifiedSocialCreditCodeProblem) {
    let folded = TypedNumber.folded(text)
    let characters = Array(folded)
    guard characters.count == 18, characters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      throw .otherPaper(length: characters.count)
    }
    if let place = characters.firstIndex(where: { Self.values[$0] == nil }) {
      throw .characterNotUsed(characters[place], place: place + 1)
    }
    // 登记管理机关行政区划码.
    let region = String(characters[2..<8])
    guard TypedNumber.digits(region) != nil else { throw .unknownRegion(region) }
    let expected = Self.checkCharacter(of: characters.dropLast().compactMap { Self.values[$0] })
    guard characters.last == expected else { throw .wrongCheckCharacter(expected: expected) }
    self.text = folded
  }

  /// The weights are the powers of 3 modulo 31.
  static func checkCharacter(of values: [Int]) -> Character {
    var (sum, weight) = (0, 1)
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  private static let values = Dictionary(uniqueKeysWithValues: zip(alphabet, alphabet.indices))
}
