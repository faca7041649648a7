/// Who a letter is from, and what the office has settled for all its letters.
public struct LetterSender: Hashable, Sendable {
  /// Of the organ that replies, on the day that is printed; nil where nobody entered them.
  public let organ: OrganDetails?
  /// Where applicants look up how far their application is; nil where there is no such page.
  public let statusAddress: String?
  /// Whether letters carry 发文机关标志, the red head.
  public let hasRedHead: Bool
  /// The office's setting for Art. 36(7), 依法查询: whether reconsideration comes first there too.
  public let specialAccessComesFirst: Bool

  public init(
    organ: OrganDetails?, statusAddress: String? = nil, hasRedHead: Bool = false,
    specialAccessComesFirst: Bool = false
  ) {
    self.organ = organ
    self.statusAddress = statusAddress
    self.hasRedHead = hasRedHead
    self.specialAccessComesFirst = specialAccessComesFirst
  }
}
