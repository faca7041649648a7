/// Why a finding may be something else. It is shown all the same: what is shown too much costs a look, what is missed
/// costs a person.
public enum PersonalDataDoubt: String, Codable, Sendable {
  /// A number of 18 characters under the label of an identity number whose check character does not fit.
  case wrongCheckCharacter
  /// A number of the former build, which has no check character.
  case formerBuild
  /// A number under the label of an account that no card has.
  case accountNumber
  /// Known by the words before it alone.
  case byLabel

  public var wording: String {
    switch self {
    case .wrongCheckCharacter: "校验码不符，按前面的字样列出"
    case .formerBuild: "15位旧号码，没有校验码"
    case .accountNumber: "不合银行卡号的校验规则，按前面的字样列出"
    case .byLabel: "按前面的字样列出"
    }
  }
}
