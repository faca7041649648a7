import Disclosure

/// What an office can set, each with its default. A setting that the clock needs is copied into the event
/// at entry.
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
  /// 倒排: working days for 审核批准, 制作用印 and 交邮.
  case approvalDays, printingDays, postingDays

  /// What holds where nothing was entered.
  public var defaultValue: String {
    switch self {
    case .officeName, .respondentOrgan, .region: ""
    case .numberPattern: "依申请公开〔{年}〕第{号}号"
    case .clarificationDays: "15"
    case .superiorQuestionStopsClock, .justificationStopsClock: "no"
    case .approvalDays: String(LeadTimes().approval)
    case .printingDays: String(LeadTimes().printing)
    case .postingDays: String(LeadTimes().posting)
    }
  }

  /// Whether the program can work with a value.
  public func accepts(_ value: String) -> Bool {
    switch self {
    case .officeName, .respondentOrgan: !value.allSatisfy(\.isWhitespace)
    // Without {号} every number would be the same, and without {年} that of the year before.
    case .numberPattern: value.contains("{年}") && value.contains("{号}")
    case .region: value.isEmpty || RegionCode(value) != nil
    case .clarificationDays: Int(value).map((1...365).contains) ?? false
    case .superiorQuestionStopsClock, .justificationStopsClock: ["yes", "no"].contains(value)
    case .approvalDays, .printingDays, .postingDays: Int(value).map((0...20).contains) ?? false
    }
  }
}
