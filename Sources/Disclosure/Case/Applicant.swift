/// Who applies: a natural person or an organisation (Art. 27), with the particulars of Art. 29.
public struct Applicant: Codable, Hashable, Sendable {
  public let name: String
  /// The column of table 三 that counts the application.
  public let kind: ApplicantKind
  /// Number of the identity paper, or 统一社会信用代码; other papers than the identity card are accepted.
  public let identityNumber: String?
  public let phone: String?
  public let address: String?

  public init(
    name: String, kind: ApplicantKind, identityNumber: String? = nil, phone: String? = nil,
    address: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.identityNumber = identityNumber
    self.phone = phone
    self.address = address
  }
}

/// Who acts for an applicant with a power of attorney (委托书).
public struct Agent: Codable, Hashable, Sendable {
  public let name: String
  public let phone: String?
  /// Whether the 委托书 is on file; without it the application is to be clarified (Art. 30).
  public let hasPowerOfAttorney: Bool

  public init(name: String, phone: String? = nil, hasPowerOfAttorney: Bool) {
    self.name = name
    self.phone = phone
    self.hasPowerOfAttorney = hasPowerOfAttorney
  }
}
