/// A topic asked for often in the year, whatever the replies were, as the report lists it.
public struct RequestedTopic: Codable, Hashable, Sendable {
  /// How many applications got one kind of reply.
  public struct Reply: Codable, Hashable, Sendable {
    /// Nil where none was given yet.
    public let outcome: Outcome?
    public let count: Int

    public init(outcome: Outcome?, count: Int) {
      self.outcome = outcome
      self.count = count
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(outcome, forKey: .outcome)
      try container.encode(count, forKey: .count)
    }
  }

  /// Without the names of those who asked; nil where not even that is printed (国家秘密).
  public let title: String?
  /// The numbers of the cases.
  public let cases: [String]
  /// How many different ones asked.
  public let applicants: Int
  /// The most frequent first.
  public let replies: [Reply]
  /// What the office decided of it, in the words that the report prints; nil while nothing is decided.
  public let decision: String?

  public init(title: String?, cases: [String], applicants: Int, replies: [Reply], decision: String?) {
    self.title = title
    self.cases = cases
    self.applicants = applicants
    self.replies = replies
    self.decision = decision
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encode(cases, forKey: .cases)
    try container.encode(applicants, forKey: .applicants)
    try container.encode(replies, forKey: .replies)
    try container.encode(decision, forKey: .decision)
  }
}
