/// 救济告知: what an applicant, or a third party, can do against a decision, until when and where.
///
/// Source: the Regulation, Art. 51; 行政复议法 (2023) Arts. 20, 22(2), 23(1)(4), 23(2); 行政诉讼法 Arts. 45, 46;
/// 法释〔2025〕8号 Art. 1(2).
public struct RemedyNotice: Hashable, Sendable {
  public let remedy: Remedy
  /// The day of the reply, whose law governs.
  public let day: Day
  public let reviewingBody: String
  public let court: String
  /// The online way to file, of a reply that is served online; nil of any other.
  public let onlineFiling: String?

  init(_ remedy: Remedy, on day: Day, organ: OrganDetails, isServedOnline: Bool) {
    self.remedy = remedy
    self.day = day
    reviewingBody = organ.reviewingBody
    court = organ.court
    onlineFiling = isServedOnline ? organ.onlineFiling : nil
  }

  /// - Parameter decision: what the letter calls itself, as 本答复.
  public func paragraph(of decision: String) -> String {
    switch remedy {
    case .none: ""
    case .freeChoice: "如不服\(decision)，\(choice(decision))。" + online
    case .reconsiderationFirst: "如不服\(decision)，\(first(decision))。" + online
    case .bothForPartlyWithheld:
      "如对\(decision)中不予公开的部分不服，\(first(decision))；如对其余部分不服，\(choice(decision))。" + online
    }
  }

  private func choice(_ decision: String) -> String {
    "可以自收到\(decision)之日起\(reconsiderationLimit)内向\(reviewingBody)申请行政复议，"
      + "也可以自收到\(decision)之日起\(litigationLimit)内向\(court)提起行政诉讼"
  }

  /// 行政复议法 Art. 23(2) obliges the office to say that reconsideration comes first.
  private func first(_ decision: String) -> String {
    "根据\(Self.order.full)的规定，应当自收到\(decision)之日起\(reconsiderationLimit)内先向\(reviewingBody)申请行政复议；"
      + "对行政复议决定不服的，可以自收到行政复议决定书之日起\(afterReconsideration)内依法向人民法院提起行政诉讼"
  }

  private static let order = Article(.reconsiderationLaw2023, 23, paragraph: 1, item: 4)

  private var online: String {
    onlineFiling.map { "行政复议申请也可以通过互联网提交：\($0)。" } ?? ""
  }

  private var reconsiderationLimit: String { limit(.reconsiderationLimit) }
  private var litigationLimit: String { limit(.litigationLimit) }
  private var afterReconsideration: String { limit(.litigationAfterReconsideration) }

  private func limit(_ topic: RuleTopic) -> String {
    LawBook.applying(topic, on: day).value.lines.first ?? ""
  }
}
