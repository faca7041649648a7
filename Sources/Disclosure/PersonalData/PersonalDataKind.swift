/// What tells of a person in a paper that is given out, and is de-identified first unless it may be shown.
public enum PersonalDataKind: String, Codable, CaseIterable, Sendable {
  case identityNumber, phoneNumber, bankCard, passport, vehiclePlate, address, emailAddress

  /// As the papers call it.
  public var name: String {
    switch self {
    case .identityNumber: "身份证号"
    case .phoneNumber: "电话号码"
    case .bankCard: "银行卡号"
    case .passport: "护照证件号"
    case .vehiclePlate: "车牌号码"
    case .address: "住址"
    case .emailAddress: "电子邮箱"
    }
  }
}
