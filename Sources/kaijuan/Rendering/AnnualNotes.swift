import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal
import OfficeText

/// What stands under a yearly report: where 二 comes from, what changed since publication, what part 六 needs.
enum AnnualNotes {
  /// Whether the figures are published, or the year is not over, under the title.
  static func standing(_ account: AnnualAccount, today: Day) -> [String] {
    guard let publication = account.publication else {
      return YearProgress(of: account.report.year, today: today).wording.map { ["（\($0)）"] } ?? []
    }
    let deed = publication.isAdopted ? "认定（使用本程序之前公布的报告）" : "公布"
    let again = account.publications.count > 1 ? "，第\(account.publications.count)次" : ""
    let reason = publication.reason.map { "，理由：\($0)" } ?? ""
    return [
      "\(publication.day.iso) 由\(publication.person)\(deed)\(again)\(reason)。以下为公布的数字，不再变动。",
      "SM3 \(publication.digest)",
    ]
  }

  static func lines(_ account: AnnualAccount, columns: Int?) -> [String] {
    let notes = [
      erased(account), missing(account), carriedIn(account), differences(account, columns: columns),
      [fees(account.feeIncome)],
      unconfirmed(account.unconfirmed, year: account.report.year),
    ]
    return notes.filter { !$0.isEmpty }.flatMap { [""] + $0 }
  }

  private static func erased(_ account: AnnualAccount) -> [String] {
    guard let note = account.erasedWording else { return [] }
    return ["\(note)。"]
  }

  private static func missing(_ account: AnnualAccount) -> [String] {
    guard account.report.table2 == nil, account.publication == nil else { return [] }
    return ["表二由人填报：kaijuan record 本机关 table2Entered --year \(account.report.year)（--help 查看各栏）"]
  }

  private static func carriedIn(_ account: AnnualAccount) -> [String] {
    let carriedIn = account.carriedIn
    let differences = carriedIn.differences
    guard !carriedIn.balances.isEmpty || !differences.isEmpty else { return [] }
    let total = { (count: Int?) in count.map { "\($0)件" } ?? "空" }
    let published =
      carriedIn.lastYear.map { "\($0.year)年度公布的四 \(total($0.table3[.carriedOut, .total]))" }
      ?? "按办件计 \(total(carriedIn.counted[.carriedIn, .total]))"
    let brought = carriedIn.balances.map { "\($0.predecessor)结转 \(total($0[.total]))（\($0.reason)）" }
    let sum = "合计\(total(carriedIn[.total]))"
    guard !differences.isEmpty else {
      return ["二的来源：" + ([published] + brought + [sum]).joined(separator: "；") + "。"]
    }
    let advice =
      carriedIn.lastYear == nil
      ? [
        "本机关上年度的报告没有公布或认定；已经公布的，请用 kaijuan record 本机关 reportAdopted 认定。",
        "原机关的结转办件已录入本程序的，按办件计已经计入，不要再登记期初结转。",
      ] : []
    return ["二的来源：" + ([published] + brought + [sum]).joined(separator: "；") + "。按办件计的不同："]
      + differences.map {
        "  \($0.column(in: account.report.form))：应为\($0.published?.text ?? "空")，按办件计\($0.now?.text ?? "空")"
      }
      + moved(account.carriedInMoves, across: .carriedOut) + advice
      + ["  各件见 kaijuan report annual \(account.report.year) --explain carriedIn total"]
  }

  private static func differences(_ account: AnnualAccount, columns: Int?) -> [String] {
    let rewritten = account.rewrittenParts.map { "  “\($0.title)”的文字在公布之后改写，公布时的文字不变。" }
    let matters = moved(account.moves) + disputes(account.moves)
    guard !account.differences.isEmpty else {
      let head = matters.isEmpty ? "公布之后的变动：" : "公布之后的变动（互相抵消，各数不变）："
      return matters.isEmpty && rewritten.isEmpty ? [] : [head] + matters + rewritten
    }
    var table = TextTable(
      columns: [
        TextColumn("公布之后的变动（公布的数字不变）", maxWidth: columns.map { max(20, $0 - 40) }), TextColumn("列"),
        TextColumn("公布", alignment: .right), TextColumn("现为", alignment: .right),
      ])
    for difference in account.differences {
      table.append([
        difference.row(in: account.report.form), difference.column(in: account.report.form),
        difference.published?.text ?? "空",
        difference.now?.text ?? "空",
      ])
    }
    return table.lines + matters + rewritten
  }

  /// The cases that moved, from which rows to which.
  ///
  /// - Parameter row: only those that moved into this row or out of it.
  private static func moved(_ moves: ReportMoves, across row: AnnualRow? = nil) -> [String] {
    let cases = moves.cases.filter { move in
      row.map { move.before.contains($0) != move.after.contains($0) } ?? true
    }
    return cases.map { move in
      let (left, entered) = (move.before.subtracting(move.after), move.after.subtracting(move.before))
      return "  \(move.number)：\(wording(left)) → \(wording(entered))"
    }
  }

  private static func wording(_ rows: Set<AnnualRow>) -> String {
    let shown = AnnualRow.allCases.filter { rows.contains($0) && $0 != .total }.map { row in
      "\(row.number.reference) \(row.name)"
    }
    return shown.isEmpty ? "（无）" : shown.joined(separator: "、")
  }

  private static func disputes(_ moves: ReportMoves) -> [String] {
    moves.disputes.map { "  \($0.dispute)：\($0.before?.name ?? "不计") → \($0.after?.name ?? "不计")" }
  }

  private static func fees(_ income: FeeIncome) -> String {
    guard income.isKnown else {
      return "信息处理费收入（国办函〔2020〕109号，列入第六部分）：没有记录（办件来自台账）"
    }
    let missing = income.withoutAmount > 0 ? "，其中\(income.withoutAmount)笔没有记录金额，未计入" : ""
    return "信息处理费收入（国办函〔2020〕109号，列入第六部分）：\(income.total.yuan)元，\(income.payments)笔\(missing)"
  }

  private static func unconfirmed(_ rows: [CaseRow], year: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    return ["\(year)年底到达而尚未确认的申请（条例第三十一条，确认后计入确认的年度）：\(rows.count)件"]
      + rows.map { row in
        let confirmed = row.receivedOn.map { "\($0.iso)确认" } ?? "尚未确认"
        return "  \(row.number) \(row.arrivedOn.iso)到达，\(confirmed)，\(row.applicant)：\(row.subject)"
      }
  }
}

extension AnnualRow {
  /// The row without what the form says in brackets.
  fileprivate var name: String { String(text.prefix { $0 != "（" }) }
}

extension ReportDifference {
  fileprivate func row(in form: AnnualForm) -> String {
    switch place {
    case .table2(let cell): "表二 \(cell.row.name(in: form))"
    case .table3(let row, _): "\(row.number.reference) \(row.text)"
    case .table4(let kind, _): "表四 \(kind.name)"
    }
  }

  fileprivate func column(in form: AnnualForm) -> String {
    switch place {
    case .table2(let cell): cell.heading(in: form)
    case .table3(_, let column): column.name
    case .table4(_, let column): column.name
    }
  }
}
