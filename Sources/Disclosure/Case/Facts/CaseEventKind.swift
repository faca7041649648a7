/// Every kind of event in the life of a case, in the order in which `law --events` lists them.
///
/// The raw value is the kind in the stored record: it is never renamed.
public enum CaseEventKind: String, Codable, CaseIterable, Sendable {
  // Receipt and registration (Arts. 29–31)
  case received, receiptConfirmed, registered, split, handedOver, respondentChanged, contactChanged, lawChosen
  // Inside the office
  case assigned, unitReturned, urged, leaderNoted, conferred, contacted, noted
  // Clarification (Art. 30)
  case clarificationRequested, clarificationReceived
  // Consultation (Arts. 32–34)
  case consultationSent, consultationDelivered, consultationUndelivered, consultationAnswered
  case applicantTold, disclosureTold
  case superiorAsked, superiorAnswered
  // Extension and excess (Arts. 33, 35)
  case extended, justificationRequested, justificationReceived, delayedDaySet
  // Fee (国办函〔2020〕109号)
  case feeNoticed, feePaid
  // Search, review (Art. 17) and reply (Art. 36)
  case searched, deidentified, opinionProposed, reviewed, replied
  case serviceAttempted, served, serviceReturned
  case withdrawn
  // Disputes (Art. 51)
  case disputeFiled, disputeAnswered, disputeConcluded, disputeAppealed, redoOrdered
  // Rectification and supervision (Arts. 41, 47)
  case matterConcluded, superiorDueSet
  // Letters (Art. 45)
  case letterMade, letterVoided
  // The volume (Art. 45)
  case attached
  // The end (Art. 45) and mistakes
  case archived, corrected
}

extension CaseEventKind {
  /// Whether it is entered as an event: an application comes in, a file is checked, a letter is made, and a file is put
  /// into the volume, each by a way of its own.
  public var isEntered: Bool { ![.received, .deidentified, .letterMade, .attached].contains(self) }

  /// Whether what was made of it stays, so that it is voided and not corrected.
  public var isOfLetter: Bool { self == .letterMade || self == .letterVoided }
}
