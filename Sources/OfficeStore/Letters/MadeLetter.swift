/// A letter that was made and is kept.
public struct MadeLetter: Hashable, Sendable {
  /// Nil for one that carries none.
  public let documentNumber: String?
  /// The SM3 of its bytes, in hex; ``Office/content(_:)`` has them.
  public let content: String
  /// The cases that it answers, as they are now; the same order.
  public let rows: [CaseRow]
}
