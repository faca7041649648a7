/// Why a text is no 统一社会信用代码.
public enum UnifiedSocialCreditCodeProblem: NumberProblem {
  /// Not 18 letters and digits: an older registration, or one of another kind.
  case otherPaper(length: Int)
  /// A letter that the alphabet leaves out, at a place from 1.
  case characterNotUsed(Character, place: Int)
  case unknownRegion(String)
  /// One character of the 18 is wrong, or two are swapped.
  case wrongCheckCharacter(expected: Character)

  public var certainty: NumberProblemCertainty {
    switch self {
    case .otherPaper: .hint
    case .characterNotUsed, .unknownRegion, .wrongCheckCharacter: .certain
    }
  }

  public var wording: String {
    switch self {
    case .otherPaper(let length):
      length == 18 ? "不是统一社会信用代码；以其他证件申请的可照填" : "不是18位统一社会信用代码（现为\(length)位）；以其他证件申请的可照填"
    case .characterNotUsed(let character, let place):
      "统一社会信用代码第\(place)位为\(character)，代码中不用字母I、O、S、V、Z，请核对"
    case .unknownRegion(let code): "统一社会信用代码第3至8位\(code)不是行政区划代码，请核对"
    case .wrongCheckCharacter(let expected): "统一社会信用代码有误，请核对；前17位无误的，第18位应为\(expected)"
    }
  }
}
