extension Reply {
  /// The reply handed to the post, to a server, or sent.
  public struct Attempt: Hashable, Sendable {
    public let day: Day
    public let manner: ServiceManner
    /// The number of the posting slip.
    public let slip: String?
    /// Where it went.
    public let address: String?
    /// The day on which it came back, and why.
    public internal(set) var returnedOn: Day?
    public internal(set) var returnReason: String?
    /// Whether the office had written addressee or address wrongly.
    public internal(set) var isMisaddressed = false
    /// The day on which it was signed for, and by whom.
    public internal(set) var signedOn: Day?
    public internal(set) var signedBy: String?

    var provesItself: Bool {
      switch manner {
      case .electronic, .publicNotice: returnedOn == nil
      case .ems, .registeredMail, .courier, .inPerson: false
      }
    }
  }

  mutating func attempt(_ facts: ServiceAttempted, on day: Day) {
    attempts.append(Attempt(day: day, manner: facts.manner, slip: facts.slip, address: facts.address))
  }

  /// A signature is that of the latest attempt that is still out.
  mutating func sign(_ facts: Served, on day: Day) {
    if let place = attempts.lastIndex(where: { $0.returnedOn == nil && $0.signedOn == nil }) {
      (attempts[place].signedOn, attempts[place].signedBy) = (day, facts.signedBy)
    }
    guard servedOn == nil else { return }
    (servedOn, signedBy) = (day, facts.signedBy)
  }

  mutating func takeBack(_ facts: ServiceReturned, on day: Day) {
    guard let place = attempts.lastIndex(where: { $0.returnedOn == nil }) ?? attempts.indices.last else {
      return
    }
    (attempts[place].returnedOn, attempts[place].returnReason) = (day, facts.reason)
    attempts[place].isMisaddressed = facts.isMisaddressed == true
  }
}
