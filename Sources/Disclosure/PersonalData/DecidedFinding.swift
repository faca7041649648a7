/// A finding and what was decided on it, as the record keeps it: never the personal data itself.
public struct DecidedFinding: Codable, Hashable, Sendable {
  public let kind: PersonalDataKind
  /// Where in the file, as 正文第3段.
  public let place: String
  /// The masked form.
  public let masked: String
  public let decision: PersonalDataDecision
  /// Of what is shown; nil otherwise.
  public let exception: PersonalDataException?
  /// What the exception rests on, or why it is no personal data.
  public let words: String?

  public init(
    kind: PersonalDataKind, place: String, masked: String, decision: PersonalDataDecision,
    exception: PersonalDataException? = nil, words: String? = nil
  ) {
    self.kind = kind
    self.place = place
    self.masked = masked
    self.decision = decision
    self.exception = exception
    self.words = words
  }

  /// What makes it one that no program records; nil for a sound one.
  var flaw: String? {
    if (decision == .shown) != (exception != nil) { return "an exception without need, or none" }
    return decision == .shown && words?.isEmpty ?? true ? "an exception without its reason" : nil
  }
}
