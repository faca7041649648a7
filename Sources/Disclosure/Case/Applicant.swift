/// Who applies: a natural person or an organisation (Art. 27), with the particulars of Art. 29.
public struct Applicant: Codable, Hashable, Sendable {
  public let name: String
  /// The column of table 三 that counts the application.
  public let kind: ApplicantKind
  /// What paper it is; nil where that was not said.
  public let identityPaper: String?
  /// Number of the identity paper, or 统一社会信用代码; other papers than the identity card are accepted.
  public let identityNumber: String?
  public let phone: String?
  public let address: String?
  public let postcode: String?
  public let email: String?
  public let fax: String?
  /// 法定代表人 of an organisation.
  public let legalRepresentative: String?
  /// Whom of an organisation the office speaks to.
  public let contactPerson: String?

  public init(
    name: String, kind: ApplicantKind, identityPaper: String? = nil, identityNumber: String? = nil,
    phone: String? = nil, address: String? = nil, postcode: String? = nil, email: String? = nil,
    fax: String? = nil, legalRepresentative: String? = nil, contactPerson: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.identityPaper = identityPaper
    self.identityNumber = identityNumber
    self.phone = phone
    self.address = address
    self.postcode = postcode
    self.email = email
    self.fax = fax
    self.legalRepresentative = legalRepresentative
    self.contactPerson = contactPerson
  }

  /// The same with what is given in place of what was said; the rest stays.
  public func with(
    name: String? = nil, kind: ApplicantKind? = nil, identityNumber: String? = nil, phone: String? = nil,
    address: String? = nil
  ) -> Applicant {
    Applicant(
      name: name ?? self.name, kind: kind ?? self.kind, identityPaper: identityPaper,
      identityNumber: identityNumber ?? self.identityNumber, phone: phone ?? self.phone,
      address: address ?? self.address, postcode: postcode, email: email, fax: fax,
      legalRepresentative: legalRepresentative, contactPerson: contactPerson)
  }
}

/// Who acts for an applicant with a power of attorney (委托书).
public struct Agent: Codable, Hashable, Sendable {
  public let name: String
  public let identityNumber: String?
  public let phone: String?
  /// Whether the 委托书 is on file; without it the application is to be clarified (Art. 30).
  public let hasPowerOfAttorney: Bool

  public init(name: String, identityNumber: String? = nil, phone: String? = nil, hasPowerOfAttorney: Bool) {
    self.name = name
    self.identityNumber = identityNumber
    self.phone = phone
    self.hasPowerOfAttorney = hasPowerOfAttorney
  }
}
