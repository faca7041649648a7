/// An amount of money: an integer of fen, so that sums and published figures stay exact.
public struct Money: Hashable, Comparable, Sendable {
  /// 1/100 元.
  public let fen: Int

  public init(fen: Int) {
    self.fen = fen
  }

  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }

  /// Reads 元 with up to two decimals: `380`, `12.50`.
  ///
  /// - Throws: ``MoneyTextError``.
  public init(yuan text: String) throws(MoneyTextError) {
    self.fen = try Money.fen(text, fenPerUnit: 100, decimals: 2)
  }

  /// Reads 万元 with up to four decimals, as the annual report prints fees: `4068.208`.
  ///
  /// - Throws: ``MoneyTextError``.
  public init(tenThousandYuan text: String) throws(MoneyTextError) {
    self.fen = try Money.fen(text, fenPerUnit: 1_000_000, decimals: 4)
  }

  /// The amount in 元: `380`, or with two decimals `12.50`.
  public var yuan: String {
    let text = decimal(fenPerUnit: 100)
    return text.dropLast().last == "." ? text + "0" : text
  }

  /// The amount in 万元, exact and without idle zeros: `4068.208`.
  ///
  /// An amount of whole 元 needs no more than the form's four decimals; one with fen takes up to six.
  public var tenThousandYuan: String { decimal(fenPerUnit: 1_000_000) }
}

extension Money {
  private static func fen(_ text: String, fenPerUnit: Int, decimals: Int) throws(MoneyTextError) -> Int {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(isDigits) else { throw .malformed(text) }
    let fraction = parts.count == 2 ? withoutIdleZeros(parts[1]) : ""
    guard fraction.utf8.count <= decimals else { throw .tooPrecise(text, decimals: decimals) }
    let padded = fraction + String(repeating: "0", count: decimals - fraction.utf8.count)
    // Fifteen digits of the smallest decimal always fit, whatever it is worth.
    guard let units = Int(String(parts[0]) + padded), units <= 999_999_999_999_999 else {
      throw .tooLarge(text)
    }
    return units * (fenPerUnit / power(of: decimals))
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func withoutIdleZeros(_ digits: Substring) -> String {
    String(digits.reversed().drop { $0 == "0" }.reversed())
  }

  private static func power(of decimals: Int) -> Int {
    (0..<decimals).reduce(1) { power, _ in power * 10 }
  }

  private func decimal(fenPerUnit: Int) -> String {
    let (whole, rest) = fen.magnitude.quotientAndRemainder(dividingBy: UInt(fenPerUnit))
    let sign = fen < 0 ? "-" : ""
    // The leading 1 keeps the zeros after the point.
    let digits = String(rest + UInt(fenPerUnit)).dropFirst()
    let fraction = Money.withoutIdleZeros(digits)
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
