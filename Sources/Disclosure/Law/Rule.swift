/// One rule in one version: what it says, where it stands, and on which days it is in force.
public struct Rule: Hashable, Sendable {
  /// What the rule is about.
  public let topic: RuleTopic
  /// First day in force.
  public let inForceFrom: Day
  /// Last day in force; nil while it still is.
  public let inForceThrough: Day?
  /// Where it stands; for an interpretation, the provisions that it reads or follows by analogy. Empty only for
  /// a practice without any.
  public let articles: [Article]
  /// Whether it is the statute's, this program's reading, or practice.
  public let basis: RuleBasis
  /// Whether the office may change it, or the part of it that ``note`` names.
  public let isSettable: Bool
  /// The number that the rule sets.
  public let value: RuleValue
  /// One plain sentence, as far as may be in the law's words.
  public let sentence: String
  /// What is read into the rule, or may be set, beside its words.
  public let note: String?

  init(
    _ topic: RuleTopic, from first: Day, through last: Day? = nil, _ articles: [Article],
    basis: RuleBasis = .statute, settable: Bool = false, sets value: RuleValue = .none, _ sentence: String,
    note: String? = nil
  ) {
    self.topic = topic
    self.inForceFrom = first
    self.inForceThrough = last
    self.articles = articles
    self.basis = basis
    self.isSettable = settable
    self.value = value
    self.sentence = sentence
    self.note = note
  }

  /// In a few words.
  public var title: String { topic.title }

  /// Whether the rule holds on a day, both ends included.
  public func isInForce(on day: Day) -> Bool {
    inForceFrom <= day && inForceThrough.map { day <= $0 } ?? true
  }

  /// Whether it cites an article of an instrument, whatever paragraph or item.
  public func cites(_ article: Int, of instrument: Instrument) -> Bool {
    articles.contains { $0.instrument == instrument && $0.article == article }
  }
}
