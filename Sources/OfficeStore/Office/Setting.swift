import Disclosure

/// What an office can set, each with its default. A setting that the clock needs is copied into the event at entry.
public enum Setting: String, CaseIterable, Sendable {
  case officeName
  /// 本机关, where an application names no other.
  case respondentOrgan
  /// `依申请公开〔{年}〕第{号}号`.
  case numberPattern
  /// GB/T 2260 code of the office's county, where local days off are to be shown; empty shows none.
  case region
  /// 补正期限, working days.
  case clarificationDays
  /// Whether a question to a superior stops the clock: `yes` or `no`.
  case superiorQuestionStopsClock
  /// Whether a request for reasons (Art. 35) stops the clock: `yes` or `no`.
  case justificationStopsClock

  public var defaultValue: String {
    switch self {
    case .officeName, .respondentOrgan, .region: ""
    case .numberPattern: "依申请公开〔{年}〕第{号}号"
    case .clarificationDays: "15"
    case .superiorQuestionStopsClock, .justificationStopsClock: "no"
    }
  }
}
