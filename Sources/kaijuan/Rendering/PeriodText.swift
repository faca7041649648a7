import Disclosure
import Terminal

/// The report over a period for people.
enum PeriodText {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(_ report: PeriodReport, today: Day, columns: Int?) -> [String] {
    let period = report.period
    let isOver = period.last < today
    return [
      "\(report.office) \(period.first.iso) 至 \(period.last.iso) 政府信息公开申请办理情况"
        + (isOver ? "" : "（期间尚未结束，截至 \(today.iso)）"), "",
    ] + AnnualText.table3(report.table3, columns: columns, label: \.periodLabel) + [""]
      + AnnualText.table4(report.table4, columns: columns) + [""] + figures(report) + overdue(report)
  }

  private static func figures(_ report: PeriodReport) -> [String] {
    let (inTime, correction) = (report.inTime, report.correction)
    let late = inTime.whole - inTime.part
    return [
      "按期：期内办结\(inTime.whole)件，按期\(inTime.part)件，逾期\(late)件，按期率\(percent(inTime))"
        + (report.withdrawn > 0 ? "（另有申请人撤回\(report.withdrawn)件，没有答复，不计）" : ""),
      report.replyTimes.map {
        "用时：答复\($0.count)件，平均\(tenths($0.mean))个工作日，中位数\(tenths($0.median))个工作日（自收到次日至答复，三（六）其他处理不计）"
      } ?? "用时：期内没有答复",
      "纠错：期内审结\(correction.whole)件，纠正\(correction.part)件，纠错率\(percent(correction))",
      "期末逾期未答复：\(report.openOverdue.count)件",
    ]
  }

  private static func overdue(_ report: PeriodReport) -> [String] {
    var lines: [String] = []
    if !report.repliedLate.isEmpty { lines += ["", "期内逾期答复："] + table(report.repliedLate) }
    if !report.openOverdue.isEmpty { lines += ["", "期末逾期未答复："] + table(report.openOverdue) }
    if !report.notJudged.isEmpty {
      lines +=
        ["", "意见征询书的送达日期没有记录、不能判断是否逾期的（未计入按期率）："]
        + report.notJudged.map { "  \($0)" }
    }
    return lines
  }

  private static func table(_ cases: [OverdueCase]) -> [String] {
    let areReplied = cases.contains { $0.repliedOn != nil }
    var table = TextTable(
      columns: [TextColumn("编号"), TextColumn("期限")] + (areReplied ? [TextColumn("答复")] : [])
        + [TextColumn("逾期")])
    for overdue in cases {
      let days = overdue.workingDays > 0 ? "\(overdue.workingDays)个工作日" : "不足1个工作日"
      let cells = [overdue.number, overdue.due.iso] + (overdue.repliedOn.map { [$0.iso] } ?? []) + [days]
      table.append(cells)
    }
    return table.lines
  }

  private static func percent(_ share: Share) -> String {
    share.perMille.map { "\(tenths($0))%" } ?? "无（分母为0）"
  }

  private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}

extension AnnualLine {
  /// The form's words with the period in place of the year.
  fileprivate var periodLabel: String {
    switch (number.section, number.depth) {
    case (1, _): number.marker + "本期新收政府信息公开申请数量"
    case (2, _): number.marker + "上期结转政府信息公开申请数量"
    case (3, 0): number.marker + "本期办理结果"
    case (4, _): number.marker + "结转下期继续办理"
    case (_, _): label
    }
  }
}
