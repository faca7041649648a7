/// What letters say of the organ that replies, from a day on: whose seal it is, who reviews it, where it is sued.
///
/// A county government is reviewed by the prefecture's and sued in the intermediate court; its office or a bureau, in its
/// own name, is reviewed by the county government and sued in the basic court. None of it can be derived, so it is entered.
public struct OrganDetails: Codable, Hashable, Sendable {
  /// 答复主体, as it signs.
  public let organ: String
  /// The first day on which it holds.
  public let from: Day
  /// 机关代字 of its 文号, as 河政公开.
  public let code: String
  /// 行政复议机关.
  public let reviewingBody: String
  /// 管辖的人民法院.
  public let court: String
  /// The online way to file for reconsideration, which a reply served online must name (行政复议法 (2023) Art. 22(2)).
  public let onlineFiling: String?
  /// Where applicants find the office, write to it and call it.
  public let address: String?
  public let phone: String?

  public init(
    organ: String, from: Day, code: String, reviewingBody: String, court: String,
    onlineFiling: String? = nil, address: String? = nil, phone: String? = nil
  ) {
    self.organ = organ
    self.from = from
    self.code = code
    self.reviewingBody = reviewingBody
    self.court = court
    self.onlineFiling = onlineFiling
    self.address = address
    self.phone = phone
  }
}
