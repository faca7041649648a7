public import Disclosure

/// What is on record of the self-inspection of a year, in its stream.
enum InspectionFact: RecordedFact, Hashable {
  enum Kind: String, Codable, CaseIterable {
    case withheldJudged, catalogueRevisionEntered, inspectionWordsWritten, inspectionDetailEntered
    case inspectionFinished
  }

  case withheldJudged(WithheldJudged)
  case catalogueRevisionEntered(CatalogueRevision)
  case inspectionWordsWritten(InspectionWordsWritten)
  case inspectionDetailEntered(InspectionDetailEntered)
  case inspectionFinished(InspectionFinished)

  var flaw: String? {
    switch self {
    case .withheldJudged(let judged):
      if judged.subject == nil { return "a verdict on nothing, or on two things" }
      return judged.verdict.needsReason && judged.reason == nil ? "a verdict without its reason" : nil
    case .catalogueRevisionEntered(let revision): return revision.isSound ? nil : "a count out of reach"
    case .inspectionDetailEntered(let entered):
      return entered.text.isEmpty || entered.detail.accepts(entered.text)
        ? nil : "\(entered.detail) cannot be so"
    case .inspectionWordsWritten, .inspectionFinished: return nil
    }
  }

  init(kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .withheldJudged: self = .withheldJudged(try WithheldJudged(from: decoder))
    case .catalogueRevisionEntered:
      self = .catalogueRevisionEntered(try CatalogueRevision(from: decoder))
    case .inspectionWordsWritten:
      self = .inspectionWordsWritten(try InspectionWordsWritten(from: decoder))
    case .inspectionDetailEntered:
      self = .inspectionDetailEntered(try InspectionDetailEntered(from: decoder))
    case .inspectionFinished: self = .inspectionFinished(try InspectionFinished(from: decoder))
    }
  }

  var recordedKind: Kind {
    switch self {
    case .withheldJudged: .withheldJudged
    case .catalogueRevisionEntered: .catalogueRevisionEntered
    case .inspectionWordsWritten: .inspectionWordsWritten
    case .inspectionDetailEntered: .inspectionDetailEntered
    case .inspectionFinished: .inspectionFinished
    }
  }

  func encodeFields(to encoder: any Encoder) throws {
    switch self {
    case .withheldJudged(let fields): try fields.encode(to: encoder)
    case .catalogueRevisionEntered(let fields): try fields.encode(to: encoder)
    case .inspectionWordsWritten(let fields): try fields.encode(to: encoder)
    case .inspectionDetailEntered(let fields): try fields.encode(to: encoder)
    case .inspectionFinished(let fields): try fields.encode(to: encoder)
    }
  }
}

extension Role {
  /// Whoever may say whether a ground still stands: all that propose, review or approve replies.
  public static let judgingGrounds: Set<Role> = [.officer, .reviewer, .approver, .administrator]
}

extension InspectionFact.Kind {
  var roles: Set<Role> {
    switch self {
    case .withheldJudged: Role.judgingGrounds
    case .catalogueRevisionEntered, .inspectionWordsWritten, .inspectionDetailEntered: Role.enteringReports
    case .inspectionFinished: Role.publishingReports
    }
  }
}
