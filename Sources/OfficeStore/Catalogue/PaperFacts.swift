public import Disclosure

/// What a paper is called.
public struct PaperName: Codable, Hashable, Sendable {
  public let title: String
  /// 文号.
  public let documentNumber: String?
  /// The unit that made or keeps it.
  public let unit: String?
  /// Whether the title itself may not be shown; what stands as the title is then a stand-in.
  public let isTitleSecret: Bool

  public init(title: String, documentNumber: String? = nil, unit: String? = nil, isTitleSecret: Bool = false)
  {
    self.title = title
    self.documentNumber = documentNumber
    self.unit = unit
    self.isTitleSecret = isTitleSecret
  }
}

/// 不予公开, marked at source (Arts. 14–16).
public struct PaperMark: Codable, Hashable, Sendable {
  /// One of the eight.
  public let ground: Outcome
  /// Since when; nil where nobody knows any more.
  public let markedOn: Day?
  /// When the ground is to be looked at again.
  public let reviewOn: Day?

  public init(ground: Outcome, markedOn: Day? = nil, reviewOn: Day? = nil) {
    self.ground = ground
    self.markedOn = markedOn
    self.reviewOn = reviewOn
  }
}

/// A paper became public.
public struct PaperPublication: Codable, Hashable, Sendable {
  public let publishedOn: Day
  /// Where it is to be read.
  public let address: String?
  /// Why, where it was not public before; nil for one that was made to be public.
  public let origin: ConversionOrigin?
  /// The topic that it answers.
  public let topic: Int?
  /// The case and the item by which it had been refused.
  public let caseID: Int?
  public let item: Int?

  public init(
    publishedOn: Day, address: String?, origin: ConversionOrigin? = nil, topic: Int? = nil,
    item: ItemReference? = nil
  ) {
    self.publishedOn = publishedOn
    self.address = address
    self.origin = origin
    self.topic = topic
    caseID = item?.caseID
    self.item = item?.item
  }

  /// What had been refused, and is public now.
  public var answers: ItemReference? {
    caseID.flatMap { caseID in item.map { ItemReference(caseID: caseID, item: $0) } }
  }
}

/// Entered by mistake, or no longer kept.
struct PaperRemoved: Codable, Hashable {
  let reason: String
}
