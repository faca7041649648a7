public import Disclosure

/// An application as it comes in, before the office gives it a number.
public struct NewApplication: Hashable, Sendable {
  public let type: CaseType
  public let channel: ReceiptChannel
  /// The day on which it reached the organ.
  public let arrivedOn: Day
  /// The day on which receipt was confirmed, for the channels that need it (Art. 31).
  public let confirmedOn: Day?
  /// What was said when receipt was confirmed, or was to be: the evidence for Art. 31.
  public let contact: Contacted?
  /// The first is the representative of several.
  public let applicants: [Applicant]
  /// Who acts for them; nil where they act themselves.
  public let agent: Agent?
  /// What is asked for, numbered from 1.
  public let items: [RequestItem]
  /// What else the application says; nil where that is nothing.
  public let particulars: ApplicationParticulars?
  /// The number that the office gave it elsewhere; nil takes the next of the year.
  public let number: String?
  /// Nil is the office's own.
  public let respondentOrgan: String?

  public init(
    type: CaseType = .disclosure, channel: ReceiptChannel, arrivedOn: Day, confirmedOn: Day? = nil,
    contact: Contacted? = nil, applicants: [Applicant], agent: Agent? = nil, items: [RequestItem],
    particulars: ApplicationParticulars? = nil, number: String? = nil,
    respondentOrgan: String? = nil
  ) {
    self.type = type
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.confirmedOn = confirmedOn
    self.contact = contact
    self.applicants = applicants
    self.agent = agent
    self.items = items
    self.particulars = particulars
    self.number = number
    self.respondentOrgan = respondentOrgan
  }

  /// The year of its number: that of its receipt, as far as it is known.
  public var year: Int { (confirmedOn ?? arrivedOn).year }
}
