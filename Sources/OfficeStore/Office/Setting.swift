public import Disclosure

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
  /// 即将到期: working days ahead.
  case dueSoonDays
  /// 未见送达凭证: days after a letter went out.
  case serviceProofDays
  /// Month and day by which the yearly report is to be sent up and published (Art. 49): `01-31` of a department, `03-31`
  /// of a government; superiors may set an earlier one.
  case annualReportDay
  /// Month and day by which the self-inspection report is to be sent up, `01-31` or the superior's earlier one.
  case selfInspectionDay
  /// 依申请公开较为集中: so many different applicants within a year.
  case topicApplicants
  /// 文号: `{代字}{类}〔{年}〕{号}号`.
  case letterNumberPattern
  /// Where applicants look up their cases, which a receipt carries; empty carries none.
  case statusAddress
  /// Whether letters carry 发文机关标志, the red head: `yes` or `no`.
  case lettersHaveRedHead
  /// Whether reconsideration comes first also after 依法查询 (Art. 36(7)): `yes` or `no`.
  case specialAccessComesFirst
  /// What prints a paper that it reads: a program and its options.
  case printCommand
  /// What opens a file on the screen: a program and its options.
  case openCommand
  /// The steps of review before a reply (Art. 17), by their keys and a comma between; empty is none.
  case reviewSteps
  /// Those of the short review of a reply on the spot (Art. 33).
  case onTheSpotReviewSteps

  /// The one that says until when a yearly report is to be sent up.
  public init(lastDayOf report: YearlyReport) {
    switch report {
    case .annualReport: self = .annualReportDay
    case .selfInspectionReport: self = .selfInspectionDay
    }
  }

  /// What holds where nothing was entered.
  public var defaultValue: String {
    switch self {
    case .officeName, .respondentOrgan, .region, .statusAddress, .reviewSteps: ""
    case .onTheSpotReviewSteps: ReviewStep.approval.rawValue
    case .letterNumberPattern: "{代字}{类}〔{年}〕{号}号"
    case .printCommand: "lp"
    case .openCommand: "xdg-open"
    case .numberPattern: "依申请公开〔{年}〕第{号}号"
    case .clarificationDays: "15"
    case .superiorQuestionStopsClock, .justificationStopsClock, .lettersHaveRedHead, .specialAccessComesFirst:
      "no"
    case .approvalDays: String(LeadTimes().approval)
    case .printingDays: String(LeadTimes().printing)
    case .postingDays: String(LeadTimes().posting)
    case .dueSoonDays: "5"
    case .serviceProofDays: "15"
    case .annualReportDay, .selfInspectionDay: "01-31"
    case .topicApplicants: "3"
    }
  }

  /// Whether the program can work with a value.
  public func accepts(_ value: String) -> Bool {
    if let range { return Int(value).map { range.contains($0) && String($0) == value } ?? false }
    return switch self {
    case .officeName, .respondentOrgan: !value.allSatisfy(\.isWhitespace)
    // Without {号} every number would be the same, and without {年} that of the year before.
    case .numberPattern: value.contains("{年}") && value.contains("{号}")
    // Without {类} the first reply of a year would be numbered as its first extension.
    case .letterNumberPattern:
      ["{年}", "{号}", "{类}"].allSatisfy(value.contains) && !value.contains(where: \.isNewline)
    case .statusAddress: value.isEmpty || Self.isAddress(value)
    case .printCommand, .openCommand: !value.allSatisfy(\.isWhitespace) && !value.contains(where: \.isNewline)
    case .region: value.isEmpty || RegionCode(value) != nil
    case .superiorQuestionStopsClock, .justificationStopsClock, .lettersHaveRedHead, .specialAccessComesFirst:
      ["yes", "no"].contains(value)
    case .annualReportDay: YearlyReport.annualReport.mayEnd(on: value)
    case .selfInspectionDay: YearlyReport.selfInspectionReport.mayEnd(on: value)
    case .reviewSteps, .onTheSpotReviewSteps:
      value == Self.steps(value).map(\.rawValue).joined(separator: ",")
    // Numbers: they have a range.
    case .clarificationDays, .approvalDays, .printingDays, .postingDays, .dueSoonDays, .topicApplicants,
      .serviceProofDays:
      false
    }
  }

  /// Of a page that anybody's browser opens: `https://`, a host, and no blank.
  private static func isAddress(_ value: String) -> Bool {
    let scheme = ["https://", "http://"].first(where: value.hasPrefix)
    guard let scheme, !value.contains(where: { $0.isWhitespace || $0.isNewline }) else { return false }
    return value.dropFirst(scheme.count).first.map { $0 != "/" } ?? false
  }

  /// The whole numbers that it may be; nil for what is no number.
  public var range: ClosedRange<Int>? {
    switch self {
    case .clarificationDays: 1...60
    case .approvalDays, .printingDays, .postingDays: 0...20
    case .dueSoonDays: 1...20
    case .serviceProofDays: 1...90
    case .topicApplicants: 2...50
    case .officeName, .respondentOrgan, .numberPattern, .region, .superiorQuestionStopsClock,
      .justificationStopsClock, .annualReportDay, .selfInspectionDay, .letterNumberPattern, .statusAddress,
      .lettersHaveRedHead, .specialAccessComesFirst, .printCommand, .openCommand, .reviewSteps,
      .onTheSpotReviewSteps:
      nil
    }
  }
}
