import Disclosure

/// A paper of the office's catalogue: public, or marked 不予公开 at source.
public struct Paper: Hashable, Sendable {
  public enum Standing: String, Sendable {
    case withheld, published, removed

    public var name: String {
      switch self {
      case .withheld: "不予公开"
      case .published: "已公开"
      case .removed: "已移出"
      }
    }
  }

  /// In the catalogue, 1 and up.
  public let number: Int
  /// The position of its latest event.
  public private(set) var version = 0
  public private(set) var name: PaperName
  /// All that it was ever called, by title and 文号.
  private var names: Set<String> = []
  public private(set) var standing = Standing.removed
  /// The mark that stands, or stood before it became public.
  public private(set) var mark: PaperMark?
  public private(set) var publication: PaperPublication?

  /// Nil for a stream that does not begin with what the paper is called.
  init?(number: Int, _ records: [EventRecord<PaperFact>]) {
    guard case .paperNamed(let name)? = records.first?.fact else { return nil }
    self.number = number
    self.name = name
    for record in records { take(record) }
  }

  private mutating func take(_ record: EventRecord<PaperFact>) {
    version = record.sequence
    switch record.fact {
    case .paperNamed(let name):
      self.name = name
      names.formUnion([name.title] + [name.documentNumber].compactMap(\.self))
    case .paperWithheld(let mark):
      self.mark = mark
      standing = .withheld
    case .paperPublished(let publication):
      self.publication = publication
      standing = .published
    case .paperRemoved: standing = .removed
    }
  }

  /// What no report may say: of a secret title also what the paper was called before.
  var secretNames: [String] { name.isTitleSecret ? names.sorted() : [] }

  /// Whether it was to be inspected at a year's end: marked by then, and not published before. One that was removed
  /// is not, whenever that was: a mark without its day reaches back, and so does a mark by mistake.
  func isWithheld(atEndOf year: Int) -> Bool {
    let last = Day.lastDay(ofYear: year)
    guard let mark, mark.markedOn.map({ $0 <= last }) ?? true else { return false }
    return switch standing {
    case .withheld: true
    case .published: publication.map { $0.publishedOn > last } ?? false
    case .removed: false
    }
  }
}

extension Paper {
  static let columns = [
    "id", "version", "title", "document_number", "unit", "standing", "ground", "review_on", "published_on",
    "address", "topic_file",
  ]

  /// In the order of ``columns``.
  var values: [(any Bindable)?] {
    [
      number, version, name.title, name.documentNumber, name.unit, standing.rawValue, mark?.ground.rawValue,
      mark?.reviewOn, publication?.publishedOn, publication?.address, publication?.topic,
    ]
  }
}
