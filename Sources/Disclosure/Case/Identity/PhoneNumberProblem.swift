/// Why a text is no telephone number of mainland China.
public enum PhoneNumberProblem: NumberProblem {
  /// More than digits and what stands between them: another way of contact, or several numbers.
  case otherCharacters
  /// A mobile number of too few digits, or too many.
  case wrongMobileLength(Int)
  /// A number of another length or country.
  case otherNumber(length: Int)

  public var certainty: NumberProblemCertainty {
    switch self {
    case .wrongMobileLength: .certain
    case .otherCharacters, .otherNumber: .hint
    }
  }

  public var wording: String {
    switch self {
    case .otherCharacters: "不是一个电话号码；有多个号码或其他联系方式的可照填"
    case .wrongMobileLength(let length): "手机号码应为11位，现为\(length)位，请核对"
    case .otherNumber(let length):
      "不像手机（11位）、固定电话（7至8位，可加区号）或400、800号码（现为\(length)位）；境外号码等可照填"
    }
  }
}
