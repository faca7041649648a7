/// A stream of the record: the events of one matter, numbered from 1 without a gap.
enum RecordStream: Hashable, Sendable {
  /// People and settings.
  case office
  case caseFile(Int)
  /// A dispute that concerns no case, by the number of its reviewing body or court.
  case dispute(String)

  /// As it stands in the record: `office`, `case/12`, `dispute/…`.
  var name: String {
    switch self {
    case .office: "office"
    case .caseFile(let id): "case/\(id)"
    case .dispute(let id): "dispute/\(id)"
    }
  }

  /// Nil when this program knows no such stream.
  init?(_ name: String) {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("office", 1): self = .office
    case ("case", 2):
      // Strictly as written: case/01 is not case/1.
      guard let id = Int(parts[1]), String(id) == parts[1] else { return nil }
      self = .caseFile(id)
    case ("dispute", 2): self = .dispute(String(parts[1]))
    default: return nil
    }
  }
}
