/// A reply with its service. Printed, posted and signed are three days: all are kept.
public struct Reply: Hashable, Sendable {
  /// The day of the event: the day the reply left, as entered.
  public let issuedOn: Day
  public let facts: Replied
  /// Postings, deliveries and sendings, in order.
  public var attempts: [Attempt] = []
  /// The day of signing; nil where there is no proof of it.
  public var servedOn: Day?

  /// The reply handed to the post, to a server, or sent.
  public struct Attempt: Hashable, Sendable {
    public let day: Day
    public let manner: ServiceManner
    /// The number of the posting slip.
    public let slip: String?
    /// The day on which it came back.
    public var returnedOn: Day?
  }

  /// Why a day decides "in time".
  public enum Basis: Hashable, Sendable {
    case sent(ServiceManner)
    case signed
    /// No proof of service is recorded: the day of the reply itself.
    case unproven
  }

  /// The day that decides "in time" (国办公开办函〔2016〕235号): of posting, of signing, or of sending. The first
  /// proper posting decides, also when it came back and was sent again; so does a signature before any posting.
  public var deciding: (day: Day, basis: Basis) {
    let first = attempts.first(where: \.manner.decidesBySending)
    if let first, servedOn.map({ first.day <= $0 }) ?? true { return (first.day, .sent(first.manner)) }
    if let servedOn { return (servedOn, .signed) }
    return (issuedOn, .unproven)
  }
}
