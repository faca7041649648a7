import Disclosure

/// Who asked for what, as it stands after corrections and changes of contact.
struct CaseReceipt {
  let applicants: [Applicant]
  let items: [RequestItem]

  /// - Parameter events: those of a case that still count; others than receipt and change of contact do not matter.
  init?(_ events: [CaseEvent]) {
    var received: Received?
    var (phone, address): (String?, String?) = (nil, nil)
    for event in events {
      if case .received(let facts) = event.fact { received = facts }
      if case .contactChanged(let facts) = event.fact {
        (phone, address) = (facts.phone ?? phone, facts.address ?? address)
      }
    }
    guard let received else { return nil }
    items = received.items
    applicants = received.applicants.enumerated().map { place, applicant in
      place == 0 ? applicant.with(phone: phone, address: address) : applicant
    }
  }
}
