/// Why a text is no resident identity number.
public enum IdentityNumberProblem: NumberProblem {
  /// Not 18 digits: another paper, which is accepted as proof, or digits too many or too few.
  case otherPaper(length: Int)
  /// An X before the last place.
  case misplacedX
  case unknownRegion(String)
  case impossibleBirthDay(String)
  /// One character of the 18 is wrong, or two are swapped.
  case wrongCheckCharacter(expected: Character)

  public var certainty: NumberProblemCertainty {
    switch self {
    case .otherPaper: .hint
    case .misplacedX, .unknownRegion, .impossibleBirthDay, .wrongCheckCharacter: .certain
    }
  }

  public var wording: String {
    switch self {
    case .otherPaper(let length):
      length == 18 ? "不是居民身份证号码；以其他证件申请的可照填" : "不是18位居民身份证号码（现为\(length)位）；以其他证件申请的可照填"
    case .misplacedX: "身份证号码只有第18位可以是X，请核对"
    case .unknownRegion(let code): "身份证号码第1至6位\(code)不是行政区划代码，请核对"
    case .impossibleBirthDay(let text): "身份证号码第7至14位\(text)不是出生日期，请核对"
    case .wrongCheckCharacter(let expected): "身份证号码有误，请核对；前17位无误的，第18位应为\(expected)"
    }
  }
}
