import Disclosure

extension TopicFact: RecordedFact {
  var recordedKind: Kind { kind }

  var flaw: String? {
    switch self {
    case .opened(let facts): facts.items.isEmpty ? "a topic of nothing" : nil
    case .evaluated(let facts): facts.flaw
    case .joined, .separated, .suggested, .secrecyReviewed, .published, .withdrawn: nil
    }
  }

  init(kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .opened: self = .opened(try TopicOpened(from: decoder))
    case .joined: self = .joined(try TopicJoined(from: decoder))
    case .separated: self = .separated(try TopicSeparated(from: decoder))
    case .suggested: self = .suggested(try TopicSuggested(from: decoder))
    case .evaluated: self = .evaluated(try TopicEvaluated(from: decoder))
    case .secrecyReviewed: self = .secrecyReviewed(try TopicSecrecyReviewed(from: decoder))
    case .published: self = .published(try TopicPublished(from: decoder))
    case .withdrawn: self = .withdrawn(try TopicEntryWithdrawn(from: decoder))
    }
  }

  func encodeFields(to encoder: any Encoder) throws {
    switch self {
    case .opened(let facts): try facts.encode(to: encoder)
    case .joined(let facts): try facts.encode(to: encoder)
    case .separated(let facts): try facts.encode(to: encoder)
    case .suggested(let facts): try facts.encode(to: encoder)
    case .evaluated(let facts): try facts.encode(to: encoder)
    case .secrecyReviewed(let facts): try facts.encode(to: encoder)
    case .published(let facts): try facts.encode(to: encoder)
    case .withdrawn(let facts): try facts.encode(to: encoder)
    }
  }
}

extension TopicEvent {
  init(_ record: EventRecord<TopicFact>) {
    self.init(sequence: record.sequence, day: record.day, person: record.person, fact: record.fact)
  }
}
