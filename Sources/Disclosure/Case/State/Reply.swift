/// A reply with its service. Printed, posted and signed are three days: all are kept.
public struct Reply: Hashable, Sendable {
  /// The day of the event: the day the reply left, as entered.
  public let issuedOn: Day
  public let facts: Replied
  /// Postings, deliveries and sendings, in order.
  public var attempts: [Attempt] = []
  /// The day of signing; nil where there is no proof of it.
  public var servedOn: Day?
  /// Who signed, where that is recorded.
  public var signedBy: String?

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
    if let attempt = decidingAttempt.map({ attempts[$0] }) { return (attempt.day, .sent(attempt.manner)) }
    if let servedOn { return (servedOn, .signed) }
    return (issuedOn, .unproven)
  }

  /// The place of the attempt that decides "in time"; nil where none does. One that the office addressed wrongly was
  /// none to the applicant (interpretation).
  public var decidingAttempt: Int? {
    let first = attempts.firstIndex { $0.manner.decidesBySending && !$0.isMisaddressed }
    return first.flatMap { place in servedOn.map { attempts[place].day <= $0 } ?? true ? place : nil }
  }

  /// The day since which a proof of service is missing: the last attempt went out, or came back; nil where there is
  /// one. Of what went out electronically, or by public notice, the record of that is the proof (interpretation).
  public var unprovenSince: Day? {
    guard servedOn == nil, !attempts.contains(where: \.provesItself) else { return nil }
    return attempts.last.map { $0.returnedOn ?? $0.day } ?? issuedOn
  }

  /// Whether the last attempt came back, so that it is to be sent again.
  public var isReturned: Bool { servedOn == nil && attempts.last?.returnedOn != nil }
}
