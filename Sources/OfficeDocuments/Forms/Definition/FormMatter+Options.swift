import Disclosure

extension FormMatter {
  /// 有: the power of attorney is with the application.
  public static let given = "有"
  public static let notGiven = "没有"

  /// What is chosen from where the program has to know every choice; nil where the form says it.
  public var fixedOptions: [String]? {
    switch self {
    case .powerOfAttorney: [Self.given, Self.notGiven]
    case .channel: ReceiptChannel.allCases.map(\.name)
    case .applicantKind: ApplicantKind.allCases.filter { $0 != .naturalPerson }.map(\.name)
    case .applicantName, .identityPaper, .identityNumber, .legalRepresentative, .contactPerson, .phone,
      .address, .postcode, .email, .fax, .agentName, .agentPhone, .agentIdentityNumber, .itemName,
      .documentNumber, .itemDescription, .informationForm, .wayOfGetting, .assistance, .signature, .signedOn,
      .number, .arrivedOn, .confirmedOn, .writtenBy:
      nil
    }
  }
}
