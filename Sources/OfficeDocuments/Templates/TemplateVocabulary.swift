/// The names that a kind of template may use, whether or not they have a value this time.
public struct TemplateVocabulary: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case text, number, condition
    /// With the names that an entry of the list adds.
    case list(TemplateVocabulary)
  }

  public private(set) var kinds: [String: Kind]

  public init(_ kinds: [String: Kind]) {
    self.kinds = kinds
  }

  public func adding(_ other: TemplateVocabulary) -> TemplateVocabulary {
    TemplateVocabulary(kinds.merging(other.kinds) { _, added in added })
  }

  /// At most three names that differ little from `name`, the nearest first.
  func names(like name: String) -> [String] {
    let near = kinds.keys.map { (name: $0, distance: EditDistance.between($0, name)) }.filter {
      $0.distance <= 2
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }
}
