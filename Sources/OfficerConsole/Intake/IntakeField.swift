/// A field of the intake form, in the order of the application form (Art. 29). Applicants and items count from 1.
enum IntakeField: Hashable {
  case type, channel, arrived, confirmed, contactedPerson, contactWords
  case applicantKind(Int), applicant(Int), identity(Int), phone, address
  case agent, agentPhone, powerOfAttorney
  case content(Int), document(Int), division
  case number, organ

  /// By which the form and the draft know it. Drafts are kept by these: they do not change.
  var key: String {
    switch self {
    case .type: "type"
    case .channel: "channel"
    case .arrived: "arrived"
    case .confirmed: "confirmed"
    case .contactedPerson: "contactedPerson"
    case .contactWords: "contactWords"
    case .applicantKind(let place): "applicantKind\(place)"
    case .applicant(let place): "applicant\(place)"
    case .identity(let place): "identity\(place)"
    case .phone: "phone"
    case .address: "address"
    case .agent: "agent"
    case .agentPhone: "agentPhone"
    case .powerOfAttorney: "powerOfAttorney"
    case .content(let place): "content\(place)"
    case .document(let place): "document\(place)"
    case .division: "division"
    case .number: "number"
    case .organ: "organ"
    }
  }
}
