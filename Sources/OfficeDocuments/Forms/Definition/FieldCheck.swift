public import Disclosure

/// What the value of a field is held against.
public enum FieldCheck: String, CaseIterable, Sendable {
  case identityNumber = "身份证件号码"
  case creditCode = "统一社会信用代码"
  case phone = "电话"
  case postcode = "邮政编码"
  case email = "电子邮箱"

  /// What is to be said of a value; nil where it can be right.
  public func problem(of text: String) -> (any NumberProblem)? {
    switch self {
    case .identityNumber: IdentityNumber.problem(text)
    case .creditCode: UnifiedSocialCreditCode.problem(text)
    case .phone: PhoneNumber.problem(text)
    case .postcode: Postcode.problem(text)
    case .email: EmailAddress.problem(text)
    }
  }
}
