/// What was changed in a wording, clause by clause.
///
/// Chinese has no blanks between words, and single characters that stayed by chance make a comparison unreadable: so
/// clauses are compared, and of a clause that changed only what differs between its ends.
public struct WordingChange: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  public let parts: [Part]

  /// Nil where both read the same.
  public init?(from before: String, to after: String) {
    guard before != after else { return nil }
    let (old, new) = (Self.clauses(before), Self.clauses(after))
    var parts: [Part] = []
    var (place, reached) = (0, 0)
    for (oldPlace, newPlace) in Self.common(old, new) + [(old.count, new.count)] {
      parts += Self.parts(old[place..<oldPlace].joined(), new[reached..<newPlace].joined())
      if oldPlace < old.count { parts.append(.kept(old[oldPlace])) }
      (place, reached) = (oldPlace + 1, newPlace + 1)
    }
    self.parts = Self.joined(parts)
  }

  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = [""]
    for character in text {
      clauses[clauses.count - 1].append(character)
      if "，。；：、！？\n".contains(character) { clauses.append("") }
    }
    return clauses.filter { !$0.isEmpty }
  }

  /// The places of the clauses that both have, in order.
  private static func common(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.place))
    let inserted = Set(difference.insertions.map(\.place))
    return Array(
      zip(old.indices.filter { !removed.contains($0) }, new.indices.filter { !inserted.contains($0) }))
  }

  /// What differs between the ends of two texts that are not the same.
  private static func parts(_ old: String, _ new: String) -> [Part] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let (oldRest, newRest) = (old.dropFirst(head), new.dropFirst(head))
    let tail = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
    return [
      .kept(String(old.prefix(head))), .removed(String(oldRest.dropLast(tail))),
      .added(String(newRest.dropLast(tail))), .kept(String(oldRest.suffix(tail))),
    ]
  }

  /// Without empty parts, neighbours of one kind as one.
  private static func joined(_ parts: [Part]) -> [Part] {
    parts.filter { !$0.text.isEmpty }.reduce(into: []) { joined, part in
      if case .kept(let text) = part, case .kept(let before)? = joined.last {
        joined[joined.count - 1] = .kept(before + text)
      } else {
        joined.append(part)
      }
    }
  }
}

extension WordingChange.Part {
  public var text: String {
    switch self {
    case .kept(let text), .removed(let text), .added(let text): text
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let place, _, _), .remove(let place, _, _): place
    }
  }
}
