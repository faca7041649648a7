/// Why personal data may be shown all the same.
///
/// The raw value is stored in the record: it is never renamed.
public enum PersonalDataException: String, Codable, CaseIterable, Sendable {
  /// 惩戒性公示, as of those who do not perform what a judgment orders.
  case punitiveNotice
  /// 强制性信息披露, which a law or regulation commands.
  case mandatoryDisclosure
  /// The applicant's own (Art. 41).
  case ownInformation
  /// The person agrees (Art. 15).
  case consent

  public var name: String {
    switch self {
    case .punitiveNotice: "惩戒性公示"
    case .mandatoryDisclosure: "强制性信息披露"
    case .ownInformation: "申请人本人信息"
    case .consent: "本人同意"
    }
  }

  /// What the officer is to state with it.
  public var asks: String {
    switch self {
    case .punitiveNotice: "公示的依据"
    case .mandatoryDisclosure: "要求披露的法律、法规"
    case .ownInformation: "核对申请人身份的情况"
    case .consent: "同意的时间和方式"
    }
  }
}
