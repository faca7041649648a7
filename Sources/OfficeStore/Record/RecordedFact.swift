import Disclosure

/// What a stream of the record holds: facts that know their kind and their fields.
protocol RecordedFact {
  associatedtype Kind: Codable & RawRepresentable<String>

  var recordedKind: Kind { get }

  /// What makes the fact one that no program records, whatever its form; nil for a sound one.
  var flaw: String? { get }

  init(kind: Kind, from decoder: any Decoder) throws
  func encodeFields(to encoder: any Encoder) throws
}

extension CaseFact: RecordedFact {
  var recordedKind: CaseEventKind { kind }

  var flaw: String? {
    if case .attached(let facts) = self { return facts.flaw }
    if case .deidentified(let facts) = self { return facts.flaw }
    return workingDays.flatMap { Self.periods.contains($0) ? nil : "\($0) working days" }
  }

  /// Beyond these no calendar reaches.
  static let periods = 0...1_000_000

  /// The period that the fact sets, which a clock counts forward.
  var workingDays: Int? {
    if case .clarificationRequested(let facts) = self { return facts.workingDays }
    if case .consultationSent(let facts) = self { return facts.workingDays }
    if case .extended(let facts) = self { return facts.workingDays }
    if case .justificationRequested(let facts) = self { return facts.workingDays }
    if case .redoOrdered(let facts) = self { return facts.workingDays }
    return nil
  }

  func encodeFields(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}
