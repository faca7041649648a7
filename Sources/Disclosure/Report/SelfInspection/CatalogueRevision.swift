/// 指南、目录更新 of a year (Art. 12): entered by people, for they are kept elsewhere.
public struct CatalogueRevision: Codable, Hashable, Sendable {
  /// Entries of the 公开目录 that were added, changed, removed.
  public let added: Int
  public let changed: Int
  public let removed: Int
  /// How many times the 公开指南 was changed.
  public let guideChanges: Int

  public init(added: Int, changed: Int, removed: Int, guideChanges: Int) {
    self.added = added
    self.changed = changed
    self.removed = removed
    self.guideChanges = guideChanges
  }

  /// No catalogue has more entries.
  public static let counts = 0...10_000_000

  /// Whether all of it can be.
  public var isSound: Bool { [added, changed, removed, guideChanges].allSatisfy(Self.counts.contains) }
}
