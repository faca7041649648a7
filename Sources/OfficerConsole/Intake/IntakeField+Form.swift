import OfficeDocuments

extension IntakeField {
  /// Where the intake has what a field of the application form asks; nil for what it asks by a field of its own, and for
  /// the signature, which nobody types.
  ///
  /// - Parameter item: from 1, of the thing asked for.
  init?(_ field: ApplicationField, item: Int = 1) {
    guard let matter = field.matter else {
      self = .own(field.label)
      return
    }
    self.init(matter, item: item)
  }

  init?(_ matter: FormMatter, item: Int = 1) {
    switch matter {
    case .applicantName: self = .applicant(1)
    case .identityPaper: self = .identityPaper
    case .identityNumber: self = .identity(1)
    case .legalRepresentative: self = .legalRepresentative
    case .contactPerson: self = .contactPerson
    case .phone: self = .phone
    case .address: self = .address
    case .postcode: self = .postcode
    case .email: self = .email
    case .fax: self = .fax
    case .agentName: self = .agent
    case .agentPhone: self = .agentPhone
    case .agentIdentityNumber: self = .agentIdentity
    case .powerOfAttorney: self = .powerOfAttorney
    case .itemName: self = .content(item)
    case .documentNumber: self = .document(item)
    case .itemDescription: self = .description(item)
    case .informationForm: self = .informationForm
    case .wayOfGetting: self = .wayOfGetting
    case .assistance: self = .assistance
    case .signedOn: self = .signedOn
    case .writtenBy: self = .writtenBy
    case .signature, .number, .channel, .arrivedOn, .confirmedOn, .applicantKind: return nil
    }
  }
}
