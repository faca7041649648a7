public import Disclosure

extension PeriodReport {
  /// - Parameter today: the day on which the report is looked at; a period that goes on says so.
  public func title(today: Day) -> String {
    "\(office) \(period.first.iso) 至 \(period.last.iso) 政府信息公开申请办理情况"
      + (period.last < today ? "" : "（期间尚未结束，截至 \(today.iso)）")
  }

  /// 按期, 用时, 纠错, and what is overdue at the end.
  public var sentences: [String] {
    let late = inTime.whole - inTime.part
    return [
      "按期：期内办结\(inTime.whole)件，按期\(inTime.part)件，逾期\(late)件，按期率\(inTime.percent)"
        + (withdrawn > 0 ? "（另有申请人撤回\(withdrawn)件，没有答复，不计）" : ""),
      replyTimes.map {
        "用时：答复\($0.count)件，平均\($0.mean.tenths)个工作日，中位数\($0.median.tenths)个工作日（自收到次日至答复，三（六）其他处理不计）"
      } ?? "用时：期内没有答复",
      "纠错：期内审结\(correction.whole)件，纠正\(correction.part)件，纠错率\(correction.percent)",
      "期末逾期未答复：\(openOverdue.count)件",
    ] + (erased == 0 ? [] : ["另有\(erased)件已按保存期限销毁，未计入以上各数；此前公布的数字不变"])
  }

  /// What came or is too late, each kind under its caption; none where nothing is.
  public var overdueTables: [DocumentTable] {
    [("期内逾期答复：", repliedLate), ("期末逾期未答复：", openOverdue)].filter { !$0.1.isEmpty }.map {
      DocumentTable(caption: $0, $1)
    }
  }

  /// Above the numbers of those that nobody can judge.
  public static let notJudgedCaption = "意见征询书的送达日期没有记录、不能判断是否逾期的（未计入按期率）："
}

extension DocumentTable {
  fileprivate init(caption: String, _ cases: [OverdueCase]) {
    let areReplied = cases.contains { $0.repliedOn != nil }
    let headings = ["编号", "期限"] + (areReplied ? ["答复"] : []) + ["逾期"]
    self.init(
      role: "overdue", caption: caption, widths: headings.map { _ in 100 / headings.count },
      header: [headings.map { .heading($0) }],
      body: cases.map { overdue in
        let days = overdue.workingDays > 0 ? "\(overdue.workingDays)个工作日" : "不足1个工作日"
        let cells =
          [overdue.number, overdue.due.iso] + (areReplied ? [overdue.repliedOn?.iso ?? ""] : []) + [days]
        return cells.map { DocumentCell(.text($0)) }
      })
  }
}

extension Share {
  fileprivate var percent: String { perMille.map { "\($0.tenths)%" } ?? "无（分母为0）" }
}

extension Int {
  /// A number of tenths.
  fileprivate var tenths: String { "\(self / 10).\(self % 10)" }
}
