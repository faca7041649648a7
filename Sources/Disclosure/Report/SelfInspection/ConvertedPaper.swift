/// A paper that became public in the year, as the report lists it.
public struct ConvertedPaper: Codable, Hashable, Sendable {
  /// In the office's catalogue.
  public let number: Int
  public let title: String
  /// 文号.
  public let documentNumber: String?
  public let publishedOn: Day
  /// Where it is to be read.
  public let address: String?
  public let unit: String?
  public let origin: ConversionOrigin

  public init(
    number: Int, title: String, documentNumber: String?, publishedOn: Day, address: String?, unit: String?,
    origin: ConversionOrigin
  ) {
    self.number = number
    self.title = title
    self.documentNumber = documentNumber
    self.publishedOn = publishedOn
    self.address = address
    self.unit = unit
    self.origin = origin
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(title, forKey: .title)
    try container.encode(documentNumber, forKey: .documentNumber)
    try container.encode(publishedOn, forKey: .publishedOn)
    try container.encode(address, forKey: .address)
    try container.encode(unit, forKey: .unit)
    try container.encode(origin, forKey: .origin)
  }
}
