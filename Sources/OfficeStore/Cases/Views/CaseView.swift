public import Disclosure

/// Which cases a list shows, and in which order.
public struct CaseView: Hashable, Sendable {
  public enum Selection: Hashable, Sendable {
    /// All to which a reply is owed.
    case open
    /// Open, and the last day, or the delayed day of Art. 35, has passed.
    case overdue
    case dueToday
    /// From today through so many working days ahead, by the national calendar.
    case due(within: Int)
    /// With a hold; nil is any.
    case waiting(Hold?)
    /// 待答复: open without a hold, receipt confirmed.
    case toReply
    /// Receipt is not confirmed yet (Art. 31).
    case unconfirmed
    /// 待归档: replied and not archived.
    case toArchive
    /// A letter went out, or came back, by the day, and its arrival is not on record.
    case unproven(through: Day)
    /// Open, and received before the year.
    case carried(intoYear: Int)
    /// Open, and the person of that name registered it, took it in, or is named as 承办人.
    case mine(String)
    /// Open, and with the unit.
    case unit(String)
    case outcome(Outcome)
    /// Received in the year, or arrived in it while receipt is unconfirmed.
    case received(year: Int)
    case all
    /// In the review before a reply, and waiting for this; nil is anything.
    case inReview(ReviewAwaited?)
    /// Waiting for one of the steps, and proposed by somebody else than the person of that name.
    case toReview(Set<ReviewStep>, by: String)
    /// Sent back to the person of that name, who proposed it.
    case toRevise(String)
  }

  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// By the last day, or the day that a wait ends. Letters without a proof of service go by the day on which they went
    /// out, the oldest first, and the newest first only where asked. Of another selection that is not of open cases alone: as ``newest``, for
    /// nothing is owed to the rest.
    case urgency
    /// By receipt, or arrival while that is unconfirmed; where a selection that is not of open cases alone is searched
    /// for words: as the cases came into the file.
    case newest, oldest
  }

  public var selection: Selection
  /// All must stand in number, applicant, subject, unit or organ; blank for no search. As typed, with spaces between.
  public var words: String
  public var order: Order

  public init(_ selection: Selection = .open, words: String = "", order: Order = .urgency) {
    self.selection = selection
    self.words = words
    self.order = order
  }
}
