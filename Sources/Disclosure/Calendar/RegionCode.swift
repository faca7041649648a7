/// A code of GB/T 2260 (行政区划代码): six digits, province, prefecture and county two each.
///
/// The province must be one; prefectures and counties change from year to year and are not looked up.
public struct RegionCode: Hashable, Sendable, CustomStringConvertible {
  /// Six ASCII digits.
  public let digits: String

  /// Nil unless `text` is six ASCII digits that begin with a province's, and name no county outside a prefecture.
  public init?(_ text: String) {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    guard Self.provinces.contains(String(text.prefix(2))),
      text.dropFirst(2).prefix(2) != "00" || text.hasSuffix("00")
    else { return nil }
    self.digits = text
  }

  /// The provinces, autonomous regions, municipalities and special administrative regions of GB/T 2260.
  private static let provinces = Set(
    [11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...82].flatMap { $0.map(String.init) })

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

extension RegionCode: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = RegionCode(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no region: \(text)")
    }
    self = code
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
