/// An item of an application that was refused, or disclosed in part, as the report lists it.
public struct WithheldItem: Codable, Hashable, Sendable {
  /// Of the case.
  public let number: String
  /// Which of the things that the case asks for, 1 and up.
  public let item: Int
  /// What was asked for, without the names of those who asked; nil where not even that is printed (国家秘密).
  public let content: String?
  /// The day that decides "in time" of the reply that stands.
  public let answeredOn: Day
  /// Whether a part of it was given.
  public let isPart: Bool
  /// Empty for a part disclosure of which no ground is on record.
  public let grounds: [Outcome]
  /// 承办单位.
  public let unit: String?
  /// Nil until it was inspected.
  public let finding: InspectionFinding?

  public init(
    number: String, item: Int, content: String?, answeredOn: Day, isPart: Bool, grounds: [Outcome],
    unit: String?, finding: InspectionFinding?
  ) {
    self.number = number
    self.item = item
    self.content = content
    self.answeredOn = answeredOn
    self.isPart = isPart
    self.grounds = grounds
    self.unit = unit
    self.finding = finding
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(item, forKey: .item)
    try container.encode(content, forKey: .content)
    try container.encode(answeredOn, forKey: .answeredOn)
    try container.encode(isPart, forKey: .isPart)
    try container.encode(grounds, forKey: .grounds)
    try container.encode(unit, forKey: .unit)
    try container.encode(finding, forKey: .finding)
  }
}
