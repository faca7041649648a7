/// What an applicant quotes to ask after a case: 15 random characters of Crockford's base 32 (75 bits, not to
/// be guessed) and a check character, in four groups of four, as `0123-4567-89AB-CDEV`.
///
/// Characters are elements of GF(32), the polynomials over GF(2) modulo x⁵+x²+1, and Σ α^(15−i)·cᵢ = 0 with α
/// = x. The weights are all different and none is zero: a wrong character, and a swap of neighbours, always
/// shows.
public struct ReferenceNumber: Hashable, Sendable {
  /// Sixteen characters of five bits, the first one highest.
  private let bits: UInt128

  /// A new number.
  ///
  /// - Parameter generator: must not be predictable; `SystemRandomNumberGenerator` is not.
  public init(random generator: inout some RandomNumberGenerator) {
    let random = UInt128.random(in: 0..<(1 << 75), using: &generator)
    let sum = Self.sum((0..<15).map { Self.character($0, of: random << 5) })
    self.bits = random << 5 | UInt128(Self.timesAlpha(sum))
  }

  /// Five bits each, in order; nil unless there are sixteen and the check holds.
  init?(characters: [UInt8]) {
    guard characters.count == 16, Self.sum(characters) == 0 else { return nil }
    self.bits = characters.reduce(0) { $0 << 5 | UInt128($1) }
  }

  private static func character(_ index: Int, of bits: UInt128) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> UInt128(5 * (15 - index))) & 31
  }

  // Horner's rule: the last character has the weight 1.
  private static func sum(_ characters: [UInt8]) -> UInt8 {
    characters.reduce(0) { timesAlpha($0) ^ $1 }
  }

  // x⁵ = x² + 1.
  private static func timesAlpha(_ value: UInt8) -> UInt8 {
    value & 16 == 0 ? value << 1 : (value << 1 ^ 0b10_0101)
  }
}

extension ReferenceNumber: CustomStringConvertible {
  /// In four groups of four: `7K3M-Q2XA-91TV-0BCD`, its last character the check.
  public var description: String {
    let letters = (0..<16).map { CrockfordBase32.letters[Int(Self.character($0, of: bits))] }
    return stride(from: 0, to: 16, by: 4)
      .map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}
