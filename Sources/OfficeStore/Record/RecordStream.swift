/// A stream of the record: the events of one matter, numbered from 1 without a gap.
enum RecordStream: Hashable, Sendable {
  /// People, settings, notices and the yearly report.
  case office
  case caseFile(Int)
  /// A dispute that concerns no case, by the number of its reviewing body or court.
  case dispute(String)
  /// What people decided of a topic.
  case topic(Int)
  /// A paper of the office's catalogue: public, or marked 不予公开 at source.
  case catalogue(Int)
  /// The self-inspection of a year.
  case inspection(Int)

  /// As it stands in the record: `office`, `case/12`, `dispute/…`, `topic/3`, `catalogue/7`, `inspection/2025`.
  var name: String {
    switch self {
    case .office: "office"
    case .caseFile(let id): "case/\(id)"
    case .dispute(let id): "dispute/\(id)"
    case .topic(let id): "topic/\(id)"
    case .catalogue(let id): "catalogue/\(id)"
    case .inspection(let year): "inspection/\(year)"
    }
  }

  /// Nil when this program knows no such stream.
  init?(_ name: String) {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("office", 1): self = .office
    case ("dispute", 2): self = .dispute(String(parts[1]))
    case (let matter, 2):
      // Strictly as written: case/01 is not case/1.
      guard let id = Int(parts[1]), String(id) == parts[1], let stream = Self.numbered(matter, id) else {
        return nil
      }
      self = stream
    default: return nil
    }
  }

  private static func numbered(_ matter: Substring, _ id: Int) -> Self? {
    switch matter {
    case "case": .caseFile(id)
    case "topic": .topic(id)
    case "catalogue": .catalogue(id)
    case "inspection": .inspection(id)
    default: nil
    }
  }
}
