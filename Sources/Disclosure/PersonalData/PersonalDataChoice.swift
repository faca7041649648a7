/// What an officer chose for a finding, before it is recorded.
public struct PersonalDataChoice: Hashable, Sendable {
  public let decision: PersonalDataDecision
  public let exception: PersonalDataException?
  public let words: String?

  public static let masked = PersonalDataChoice(decision: .masked, exception: nil, words: nil)

  public static func shown(_ exception: PersonalDataException, words: String) -> PersonalDataChoice {
    PersonalDataChoice(decision: .shown, exception: exception, words: words)
  }

  public static func notPersonal(words: String? = nil) -> PersonalDataChoice {
    PersonalDataChoice(decision: .notPersonal, exception: nil, words: words)
  }

  /// What was recorded.
  public init(_ finding: DecidedFinding) {
    self.init(decision: finding.decision, exception: finding.exception, words: finding.words)
  }

  private init(decision: PersonalDataDecision, exception: PersonalDataException?, words: String?) {
    self.decision = decision
    self.exception = exception
    self.words = words
  }

  /// As a screen and the record show it: 保留（本人同意：3月5日书面同意）.
  public var wording: String {
    let reason = [exception?.name, words].compactMap(\.self).joined(separator: "：")
    return reason.isEmpty ? decision.name : "\(decision.name)（\(reason)）"
  }
}
