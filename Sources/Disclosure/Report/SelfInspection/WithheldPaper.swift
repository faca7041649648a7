/// A paper marked 不予公开 at source, of the office's negative list, as the report lists it.
public struct WithheldPaper: Codable, Hashable, Sendable {
  /// In the office's catalogue.
  public let number: Int
  /// Nil where the title itself is secret.
  public let title: String?
  /// 文号; nil with a secret title.
  public let documentNumber: String?
  public let ground: Outcome
  /// The unit that made or keeps it.
  public let unit: String?
  /// When its ground is to be looked at again.
  public let reviewOn: Day?
  /// Nil until it was inspected.
  public let finding: InspectionFinding?

  public init(
    number: Int, title: String?, documentNumber: String?, ground: Outcome, unit: String?, reviewOn: Day?,
    finding: InspectionFinding?
  ) {
    self.number = number
    self.title = title
    self.documentNumber = documentNumber
    self.ground = ground
    self.unit = unit
    self.reviewOn = reviewOn
    self.finding = finding
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(title, forKey: .title)
    try container.encode(documentNumber, forKey: .documentNumber)
    try container.encode(ground, forKey: .ground)
    try container.encode(unit, forKey: .unit)
    try container.encode(reviewOn, forKey: .reviewOn)
    try container.encode(finding, forKey: .finding)
  }
}
