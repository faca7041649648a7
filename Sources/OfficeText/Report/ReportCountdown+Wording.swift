package import Disclosure

extension YearlyReport {
  package var name: String {
    switch self {
    case .annualReport: "年度报告"
    case .selfInspectionReport: "自查报告"
    }
  }

  /// Where there is little room.
  package var shortName: String {
    switch self {
    case .annualReport: "年报"
    case .selfInspectionReport: "自查"
    }
  }

  package func name(of step: ReportStep) -> String {
    switch (step, self) {
    case (.worksheets, .annualReport): "填报核对"
    case (.worksheets, .selfInspectionReport): "自查填表"
    case (.approval, _): "审核批准"
    case (.sending, .annualReport): "报送公布"
    case (.sending, .selfInspectionReport): "报送"
    }
  }

  /// Where the last day comes from.
  package var basis: String {
    switch self {
    case .annualReport: Article.regulation(49).short
    case .selfInspectionReport:
      "\(latestRule.articles.map(\.short).joined(separator: "、"))（\(latestRule.basis.name)）"
    }
  }
}

extension ReportCountdown {
  /// 2026年度报告, 2026年度自查报告.
  package var title: String {
    switch report {
    case .annualReport: "\(year)\(report.name)"
    case .selfInspectionReport: "\(year)年度\(report.name)"
    }
  }

  /// 19个工作日, 今天到期, 已逾期3个工作日.
  package var left: String {
    DaysLeft.text(to: lastDay, left: workingDaysLeft, today: today) + (isProvisional ? "（暂）" : "")
  }

  /// 还有19个工作日, 今天到期, 已逾期3个工作日.
  package var state: String { (lastDay > today ? "还有" : "") + left }

  /// 填报核对最迟2027-01-22（已过）: each step with the last day for it.
  package var steps: [String] {
    plan.lines.map { line in
      "\(report.name(of: line.step))最迟\(line.by.wording)\(line.by.day < today ? "（已过）" : "")"
    }
  }

  /// What it comes to, in one line.
  package var sentence: String {
    "\(title)：最后一日\(lastDay.iso)（\(report.basis)），\(state)；\(steps.joined(separator: "，"))。"
  }
}
