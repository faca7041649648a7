extension FormMatter {
  /// The article for which the program has to find it.
  public var basis: String {
    switch self {
    case .applicantName, .identityPaper, .identityNumber, .legalRepresentative, .contactPerson, .phone,
      .address,
      .postcode, .email, .fax:
      "条例第二十九条第二款第（一）项"
    case .itemName, .documentNumber, .itemDescription: "条例第二十九条第二款第（二）项"
    case .informationForm, .wayOfGetting: "条例第二十九条第二款第（三）项"
    case .agentName, .agentPhone, .agentIdentityNumber, .powerOfAttorney: "条例第三十条"
    case .assistance: "条例第四十三条"
    case .signature, .signedOn, .number, .writtenBy: "条例第二十九条"
    case .channel, .arrivedOn, .confirmedOn: "条例第三十一条"
    case .applicantKind: "条例第五十条"
    }
  }
}
