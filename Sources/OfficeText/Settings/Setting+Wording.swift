import Disclosure
package import OfficeStore
import Terminal

extension Setting {
  /// A setting by its key or by its name in Chinese.
  package init?(typed text: String) {
    guard let setting = Self.allCases.first(where: { [$0.rawValue, $0.name, $0.shortName].contains(text) })
    else { return nil }
    self = setting
  }

  /// The name without what it may hold.
  package var shortName: String { String(name.prefix { $0 != "（" && $0 != "，" }) }

  /// The statute's last days, by whose they are (Art. 49).
  static let annualReportDays = ["部门": "01-31", "政府": "03-31"]

  /// The stored value for what was typed: 是 and 否 are yes and no, 部门 and 政府 the statute's last days for them.
  package func value(of text: String) -> String {
    switch self {
    case .superiorQuestionStopsClock, .justificationStopsClock, .lettersHaveRedHead, .specialAccessComesFirst:
      ["是": "yes", "否": "no"][text] ?? text
    case .annualReportDay: Self.annualReportDays[text] ?? text
    case .reviewSteps, .onTheSpotReviewSteps: Self.stepsValue(of: text)
    case .officeName, .respondentOrgan, .numberPattern, .region, .clarificationDays, .approvalDays,
      .printingDays, .postingDays, .dueSoonDays, .selfInspectionDay, .topicApplicants, .letterNumberPattern,
      .statusAddress, .printCommand, .openCommand, .serviceProofDays:
      text
    }
  }

  /// The steps by their keys, in order, whether typed by key or by name; what names no step stays as it is.
  private static func stepsValue(of text: String) -> String {
    let parts = text.split { $0 == "," || $0 == "，" || $0 == "、" }.map { $0.trimmed }.filter { !$0.isEmpty }
    if parts == ["无"] { return "" }
    let steps = parts.compactMap { part in
      ReviewStep.allCases.first {
        [$0.rawValue, $0.name, ReviewAwaited($0).name.droppingAwait].contains(part)
      }
    }
    return steps.count == parts.count
      ? ReviewStep.ordered(steps).map(\.rawValue).joined(separator: ",") : text
  }

  /// What it sets, in Chinese.
  package var name: String {
    switch self {
    case .officeName: "机关名称"
    case .respondentOrgan: "答复机关"
    case .numberPattern: "编号式样，含 {年} 和 {号}"
    case .region: "行政区划代码"
    case .clarificationDays: "补正期限（工作日）"
    case .superiorQuestionStopsClock: "请示上级是否停止计算期限（yes 或 no，是或否）"
    case .justificationStopsClock: "要求说明理由是否停止计算期限（yes 或 no，是或否）"
    case .approvalDays: "倒排：审核批准所需工作日"
    case .printingDays: "倒排：制作用印所需工作日"
    case .postingDays: "倒排：交邮或送达所需工作日"
    case .dueSoonDays: "即将到期的工作日数"
    case .serviceProofDays: "发出几日后列入未见送达凭证"
    case .annualReportDay: "年度报告报送和公布的最后一日，部门 01-31，政府 03-31"
    case .letterNumberPattern: "文号式样，含 {类}、{年} 和 {号}，可含 {代字}"
    case .statusAddress: "查询网页的地址，空着不印"
    case .lettersHaveRedHead: "文书是否印红头（yes 或 no，是或否）"
    case .specialAccessComesFirst: "依法查询的答复是否复议前置（yes 或 no，是或否）"
    case .printCommand: "打印命令，如 lp"
    case .openCommand: "打开附件的命令，如 xdg-open"
    case .reviewSteps: "审查环节，如 公开机构审查、保密审查、审核批准"
    case .onTheSpotReviewSteps: "当场答复的审查环节"
    case .topicApplicants: "依申请公开较为集中的不同申请人数"
    case .selfInspectionDay: "自查报告报送的最后一日，月-日，如 01-31"
    }
  }

  /// What is wrong with a value, and what would be right; nil when it fits.
  package func fault(in value: String) -> String? {
    guard !accepts(value) else { return nil }
    if let range {
      return "应为 \(range.lowerBound) 至 \(range.upperBound) 的整数（\(unit)）。"
    }
    return switch self {
    case .numberPattern: "须含有 {年} 和 {号}。"
    case .letterNumberPattern: "须含有 {类}、{年} 和 {号}，写成一行。"
    case .statusAddress: "应为 http:// 或 https:// 开头的网址，不含空格；没有的空着。"
    case .printCommand: "应为一行命令，不能空着，如 lp。"
    case .openCommand: "应为一行命令，不能空着，如 xdg-open。"
    case .region: RegionWording.fault + "。"
    case .reviewSteps, .onTheSpotReviewSteps:
      "应为\(ReviewStep.allCases.map { "\($0.name) \($0.rawValue)" }.joined(separator: "、"))中的几项，用、隔开；不分环节的空着，或填“无”。"
    case .superiorQuestionStopsClock, .justificationStopsClock, .lettersHaveRedHead, .specialAccessComesFirst:
      "应为 yes 或 no（是、否）。"
    case .annualReportDay: "应为每年都有的月和日：部门 01-31，政府 03-31（可填“部门”“政府”），上级要求更早的，填那一日。"
    case .selfInspectionDay: "应为每年都有的月和日，不晚于 01-31，如 01-31、01-15。"
    case .officeName, .respondentOrgan, .clarificationDays, .approvalDays, .printingDays, .postingDays,
      .dueSoonDays, .topicApplicants, .serviceProofDays:
      "不能空着。"
    }
  }

  /// What its number counts.
  private var unit: String { [Setting.topicApplicants: "名", .serviceProofDays: "日"][self] ?? "工作日" }
}

extension String {
  /// 审核批准 of 待审核批准.
  fileprivate var droppingAwait: String { hasPrefix("待") ? String(dropFirst()) : self }
}
