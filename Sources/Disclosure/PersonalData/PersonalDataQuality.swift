/// How well the scanner agrees with what people labelled: of each kind, how much of what it found is labelled
/// (precision), and how much of what is labelled it found (recall).
public struct PersonalDataQuality: Hashable, Sendable {
  public struct Count: Hashable, Sendable {
    /// In both.
    public var agreed = 0
    public var found = 0
    public var labelled = 0
  }

  /// What was labelled and not found, or found and not labelled.
  public struct Miss: Hashable, Sendable {
    /// Position of the snippet, from 0.
    public let snippet: Int
    public let kind: PersonalDataKind
    public let text: String
    /// Whether it was found; otherwise it was labelled.
    public let isFound: Bool
  }

  public private(set) var counts: [PersonalDataKind: Count] = [:]
  public private(set) var misses: [Miss] = []

  /// - Parameter snippets: texts with what is labelled in them.
  public init(_ snippets: [LabelledSnippet]) {
    for (index, snippet) in snippets.enumerated() { take(snippet, at: index) }
  }

  /// Over all kinds.
  public var total: Count {
    counts.values.reduce(into: Count()) {
      $0.agreed += $1.agreed
      $0.found += $1.found
      $0.labelled += $1.labelled
    }
  }

  private mutating func take(_ snippet: LabelledSnippet, at index: Int) {
    var rest = snippet.labels
    for finding in PersonalDataScanner(snippet.text).findings {
      counts[finding.kind, default: Count()].found += 1
      if let place = rest.firstIndex(where: { $0.agrees(with: finding) }) {
        counts[finding.kind, default: Count()].agreed += 1
        counts[finding.kind, default: Count()].labelled += 1
        rest.remove(at: place)
      } else {
        misses.append(Miss(snippet: index, kind: finding.kind, text: finding.text, isFound: true))
      }
    }
    for label in rest {
      counts[label.kind, default: Count()].labelled += 1
      misses.append(Miss(snippet: index, kind: label.kind, text: label.text, isFound: false))
    }
  }
}
