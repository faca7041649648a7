/// What is missing or late in a volume, under the line of the checklist that it belongs to.
public struct CheckFault: Hashable, Sendable {
  public let point: CheckPoint
  /// What is wrong, with its numbers and days, in Chinese.
  public let text: String
  /// What was to be kept; empty where an entry merely does not fit.
  public let articles: [Article]

  public init(_ point: CheckPoint, _ text: String, _ articles: [Article]) {
    self.point = point
    self.text = text
    self.articles = articles
  }
}
