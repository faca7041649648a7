/// A number as bank cards have it: 16 to 19 digits, the last one by Luhn's rule.
///
/// Source: ISO/IEC 7812-1, annex B, for the check digit; 62 is the number of China UnionPay, the others are those of older
/// cards and of international ones.
enum BankCardNumber {
  /// Whether a card can have the number, known by its first digits.
  static func isCard(_ digits: String) -> Bool {
    guard passesLuhn(digits) else { return false }
    return switch digits.count {
    case 16: digits.hasPrefix("62") || international.contains { digits.hasPrefix($0) }
    case 17, 18: digits.hasPrefix("62")
    case 19: digits.hasPrefix("62") || older.contains { digits.hasPrefix($0) }
    default: false
    }
  }

  static func passesLuhn(_ digits: String) -> Bool {
    guard let values = TypedNumber.digits(digits) else { return false }
    let sum = values.reversed().enumerated().reduce(0) { sum, place in
      let value = place.offset % 2 == 1 ? place.element * 2 : place.element
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }

  private static let international = ["4", "51", "52", "53", "54", "55", "35", "60", "68", "95", "90"]
  private static let older = ["955880", "9558", "60", "68", "69", "90"]
}
