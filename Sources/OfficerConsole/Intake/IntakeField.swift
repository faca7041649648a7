/// A field of the intake: those of its own, and those of the application form (Art. 29). Applicants and items count
/// from 1.
enum IntakeField: Hashable {
  case type, channel, arrived, confirmed, contactedPerson, contactWords
  case applicantKind(Int), applicant(Int), identity(Int), identityPaper, phone, address, postcode, email, fax
  case legalRepresentative, contactPerson
  case agent, agentPhone, agentIdentity, powerOfAttorney
  case content(Int), document(Int), description(Int), division
  case informationForm, wayOfGetting, assistance, signedOn, writtenBy
  /// A field of the office's own form, by its label.
  case own(String)
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
    case .identityPaper: "identityPaper"
    case .phone: "phone"
    case .address: "address"
    case .postcode: "postcode"
    case .email: "email"
    case .fax: "fax"
    case .legalRepresentative: "legalRepresentative"
    case .contactPerson: "contactPerson"
    case .agent: "agent"
    case .agentPhone: "agentPhone"
    case .agentIdentity: "agentIdentity"
    case .powerOfAttorney: "powerOfAttorney"
    case .content(let place): "content\(place)"
    case .document(let place): "document\(place)"
    case .description(let place): "description\(place)"
    case .division: "division"
    case .informationForm: "informationForm"
    case .wayOfGetting: "wayOfGetting"
    case .assistance: "assistance"
    case .signedOn: "signedOn"
    case .writtenBy: "writtenBy"
    case .own(let label): "own:\(label)"
    case .number: "number"
    case .organ: "organ"
    }
  }
}
