/// A row of the tables of what is withheld: one of the eight grounds, or none on record.
///
/// What has several grounds is counted under the first, so that the rows sum to the total.
public enum WithheldGround: Hashable, Sendable {
  case ground(Outcome)
  /// A part disclosure, imported without its ground.
  case unregistered

  init(_ grounds: [Outcome]) {
    self = grounds.first.map(Self.ground) ?? .unregistered
  }

  /// The eight, as table 三 of the yearly report has them, and the one that is to be mended.
  public static let all: [WithheldGround] = Outcome.grounds.map(Self.ground) + [.unregistered]

  /// In the words of table 三.
  public var name: String {
    switch self {
    case .ground(let ground): ground.row.text
    case .unregistered: "未登记理由"
    }
  }

  /// For programs.
  public var key: String {
    switch self {
    case .ground(let ground): ground.rawValue
    case .unregistered: "unregistered"
    }
  }
}

extension WithheldItem {
  /// The row that counts it.
  public var ground: WithheldGround { WithheldGround(grounds) }
}

extension WithheldGround: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let key = try container.decode(String.self)
    guard let ground = Self.all.first(where: { $0.key == key }) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a ground: \(key)")
    }
    self = ground
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(key)
  }
}
