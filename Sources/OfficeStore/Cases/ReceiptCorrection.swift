public import Disclosure

/// What a receipt should have said. Number, reference number, type and respondent organ of the case stay.
public struct ReceiptCorrection: Hashable, Sendable {
  public let channel: ReceiptChannel
  public let arrivedOn: Day
  public let confirmedOn: Day?
  public let applicants: [Applicant]
  public let agent: Agent?
  public let items: [RequestItem]
  public let particulars: ApplicationParticulars?

  public init(
    channel: ReceiptChannel, arrivedOn: Day, confirmedOn: Day?, applicants: [Applicant], agent: Agent?,
    items: [RequestItem], particulars: ApplicationParticulars?
  ) {
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.confirmedOn = confirmedOn
    self.applicants = applicants
    self.agent = agent
    self.items = items
    self.particulars = particulars
  }

  /// The receipt of a case with this in place of what it said.
  func applied(to received: Received) -> Received {
    Received(
      number: received.number, reference: received.reference, application: received.application,
      type: received.type, channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn,
      applicants: applicants, agent: agent, items: items, particulars: particulars,
      respondentOrgan: received.respondentOrgan, region: received.region, ledgerDigest: received.ledgerDigest)
  }
}
