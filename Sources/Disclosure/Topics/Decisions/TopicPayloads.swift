/// The first event of every topic that people decide on: what it is called, and what asks for it.
public struct TopicOpened: Codable, Hashable, Sendable {
  public let title: String
  /// The first of them stands for the topic, in whatever way it is grouped later.
  public let items: [ItemName]

  public init(title: String, items: [ItemName]) {
    self.title = title
    self.items = items
  }
}

/// 并入: these are one topic, however they are worded.
public struct TopicJoined: Codable, Hashable, Sendable {
  public let items: [ItemName]
  public let reason: String?

  public init(items: [ItemName], reason: String? = nil) {
    self.items = items
    self.reason = reason
  }
}

/// 移出: this one asks for something else than those, however like it is worded.
public struct TopicSeparated: Codable, Hashable, Sendable {
  public let item: ItemName
  public let from: [ItemName]
  public let reason: String?

  public init(item: ItemName, from: [ItemName], reason: String? = nil) {
    self.item = item
    self.from = from
    self.reason = reason
  }
}

/// 建议主动公开 (Art. 44): an applicant suggests that it become public.
public struct TopicSuggested: Codable, Hashable, Sendable {
  /// Of the case in which, or on the occasion of which, it was suggested.
  public let caseNumber: String?
  public let words: String

  public init(caseNumber: String? = nil, words: String) {
    self.caseNumber = caseNumber
    self.words = words
  }
}

/// What an evaluation came to.
public enum TopicVerdict: String, Codable, CaseIterable, Sendable {
  case convert, keepClosed, lookAgain

  public var name: String {
    switch self {
    case .convert: "转为主动公开"
    case .keepClosed: "不转为主动公开"
    case .lookAgain: "另日再议"
    }
  }
}

/// 评估 (Art. 44): whether what is asked for often becomes public.
public struct TopicEvaluated: Codable, Hashable, Sendable {
  public let verdict: TopicVerdict
  /// Of ``TopicVerdict/keepClosed``; nil where it is none of the eight, and the reason says what.
  public let ground: Outcome?
  public let reason: String?
  /// The day to look again, or to have it published by.
  public let by: Day?

  public init(verdict: TopicVerdict, ground: Outcome? = nil, reason: String? = nil, by: Day? = nil) {
    self.verdict = verdict
    self.ground = ground
    self.reason = reason
    self.by = by
  }
}

/// 保密审查 (Art. 17) of what is to become public.
public struct TopicSecrecyReviewed: Codable, Hashable, Sendable {
  public let verdict: ReviewVerdict
  public let words: String?

  public init(verdict: ReviewVerdict, words: String? = nil) {
    self.verdict = verdict
    self.words = words
  }
}

/// 公布: what was published stands in the catalogue.
public struct TopicPublished: Codable, Hashable, Sendable {
  /// The number of the paper in the catalogue.
  public let paper: Int
  public let publishedOn: Day

  public init(paper: Int, publishedOn: Day) {
    self.paper = paper
    self.publishedOn = publishedOn
  }
}

/// 撤销: an entry was wrong.
public struct TopicEntryWithdrawn: Codable, Hashable, Sendable {
  /// Its position in the topic's stream.
  public let event: Int
  public let reason: String

  public init(event: Int, reason: String) {
    self.event = event
    self.reason = reason
  }
}
