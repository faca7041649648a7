/// Crockford's base 32: digits and capital letters without I, L, O and U, which people misread or misjudge.
///
/// Source: https://www.crockford.com/base32.html.
enum CrockfordBase32 {
  static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The value of a letter as people type it, or nil: lower case counts, full-width forms (U+FF01…U+FF5E) as
  /// input methods write them count, O is 0, I and L are 1.
  static func value(_ scalar: Unicode.Scalar) -> UInt8? {
    let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    guard let byte = UInt8(exactly: narrow) else { return nil }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return values[Character(Unicode.Scalar(byte - 32))]
    default: return values[Character(Unicode.Scalar(byte))]
    }
  }

  private static let values: [Character: UInt8] = {
    var values: [Character: UInt8] = ["O": 0, "I": 1, "L": 1]
    for (value, letter) in letters.enumerated() { values[letter] = UInt8(value) }
    return values
  }()
}
