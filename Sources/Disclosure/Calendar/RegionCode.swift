/// A code of GB/T 2260 (行政区划代码): six digits, province, prefecture and county two each.
public struct RegionCode: Hashable, Sendable, CustomStringConvertible {
  /// Six ASCII digits.
  public let digits: String

  /// Nil unless `text` is six ASCII digits.
  public init?(_ text: String) {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.digits = text
  }

  /// Whether `other` is this region or lies in it: 622900 (临夏州) contains 622922 (康乐县).
  public func contains(_ other: RegionCode) -> Bool {
    var prefix = Substring(digits)
    while prefix.hasSuffix("00") { prefix = prefix.dropLast(2) }
    return other.digits.hasPrefix(prefix)
  }

  public var description: String { digits }
}

extension RegionCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    guard let code = RegionCode(text.description) else {
      preconditionFailure("the program's own text names no region: \(text)")
    }
    self = code
  }
}
