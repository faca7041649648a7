import Disclosure

/// What is on record of a paper of the catalogue, in its stream.
enum PaperFact: RecordedFact, Hashable {
  enum Kind: String, Codable, CaseIterable {
    case paperNamed, paperWithheld, paperPublished, paperRemoved
  }

  /// The first of every paper; a later one puts it right.
  case paperNamed(PaperName)
  case paperWithheld(PaperMark)
  case paperPublished(PaperPublication)
  case paperRemoved(PaperRemoved)

  var flaw: String? {
    switch self {
    case .paperNamed(let name): name.title.isEmpty ? "a paper without a title" : nil
    case .paperWithheld(let mark): mark.ground.isGround ? nil : "\(mark.ground) is no ground"
    case .paperPublished, .paperRemoved: nil
    }
  }

  init(kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .paperNamed: self = .paperNamed(try PaperName(from: decoder))
    case .paperWithheld: self = .paperWithheld(try PaperMark(from: decoder))
    case .paperPublished: self = .paperPublished(try PaperPublication(from: decoder))
    case .paperRemoved: self = .paperRemoved(try PaperRemoved(from: decoder))
    }
  }

  var recordedKind: Kind {
    switch self {
    case .paperNamed: .paperNamed
    case .paperWithheld: .paperWithheld
    case .paperPublished: .paperPublished
    case .paperRemoved: .paperRemoved
    }
  }

  func encodeFields(to encoder: any Encoder) throws {
    switch self {
    case .paperNamed(let fields): try fields.encode(to: encoder)
    case .paperWithheld(let fields): try fields.encode(to: encoder)
    case .paperPublished(let fields): try fields.encode(to: encoder)
    case .paperRemoved(let fields): try fields.encode(to: encoder)
    }
  }
}
