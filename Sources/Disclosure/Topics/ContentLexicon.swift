/// Words whose part in a description is known beforehand, found by their first character; of two the longer.
struct ContentLexicon: Sendable {
  enum Meaning: Hashable, Sendable {
    /// Says nothing of what is asked for.
    case filler
    /// The same where nothing was said yet: 本, but not in 基本.
    case opening
    /// The same between two things: 和, but not in 和平路.
    case joint
    case common
    /// The same, if it is not the end of a name: 城镇, but not in 附城镇.
    case settlement
    case form
    case kind(PaperKinds)
    /// Part of a matter, though it looks like the end of a place: 农村 is no village.
    case matter
  }

  struct Word: Sendable {
    let scalars: [UInt32]
    let meaning: Meaning
  }

  private let byFirst: [UInt32: [Word]]

  init(_ groups: [(Meaning, String)]) {
    let words = groups.flatMap { meaning, words in
      words.split(separator: " ").map { Word(scalars: $0.unicodeScalars.map(\.value), meaning: meaning) }
    }
    byFirst = Dictionary(grouping: words) { $0.scalars.first ?? 0 }
      .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// The longest word that begins at a place.
  func word(at place: Int, in scalars: [UInt32]) -> Word? {
    guard let words = byFirst[scalars[place]] else { return nil }
    return words.first { word in
      place + word.scalars.count <= scalars.count
        && word.scalars.indices.allSatisfy { scalars[place + $0] == word.scalars[$0] }
    }
  }
}

extension ContentLexicon.Meaning {
  /// Whatever stands around it.
  var isFiller: Bool { self == .filler || self == .opening }
}
