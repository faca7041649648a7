/// How a field is filled in.
public enum FieldKind: String, CaseIterable, Sendable {
  case text = "文字"
  /// What needs a whole line of the paper.
  case longText = "长文字"
  /// The number of a paper, or of a telephone.
  case number = "号码"
  case day = "日期"
  case choice = "单选"
  case choices = "多选"
  /// Signed or sealed on the paper: nothing is typed.
  case signature = "签名"

  var hasOptions: Bool {
    switch self {
    case .choice, .choices: true
    case .text, .longText, .number, .day, .signature: false
    }
  }
}
