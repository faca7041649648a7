import Disclosure
import OfficeStore
import Terminal

/// This year's figures beside those of last year's published report.
enum AnnualComparison {
  fileprivate struct Line {
    let label: String
    let now: ReportFigure?
    let before: ReportFigure?
  }

  /// Nothing where last year's report was not published. Lines of two noughts are left out.
  static func lines(_ account: AnnualAccount, columns: Int?) -> [String] {
    guard let lastYear = account.lastYear else { return [] }
    var table = TextTable(
      columns: [TextColumn("与上年度公布的报告比较", maxWidth: columns.map { max(20, $0 - 42) })]
        + ["\(account.report.year)年度", "\(lastYear.year)年度", "增减"].map { TextColumn($0, alignment: .right) })
    for line in table2(account.report, lastYear) + table3(account.report, lastYear)
      + table4(account.report, lastYear)
    where !line.isNothing {
      table.append([line.label, line.now?.text ?? "空", line.before?.text ?? "—", line.change])
    }
    return table.lines + ["（两年均为0的略去；表三为总计栏；— 为上年度没有此项）", ""]
  }

  private static func table2(_ report: AnnualReport, _ lastYear: AnnualReport) -> [Line] {
    guard let now = report.table2, let before = lastYear.table2 else { return [] }
    return report.form.table2Cells.map { cell in
      let label = "\(cell.row.name(in: report.form))，\(cell.heading(in: report.form))"
      return Line(label: label, now: now[cell], before: before[cell])
    }
  }

  private static func table3(_ report: AnnualReport, _ lastYear: AnnualReport) -> [Line] {
    report.form.rows.map { row in
      Line(
        label: "\(row.number.reference) \(row.text)", now: report.table3[row, .total].map { .count($0) },
        before: lastYear.table3[row, .total].map { .count($0) })
    }
  }

  private static func table4(_ report: AnnualReport, _ lastYear: AnnualReport) -> [Line] {
    DisputeKind.allCases.flatMap { kind in
      DisputeColumn.allCases.map { column in
        Line(
          label: "\(kind.name)，\(column.name)", now: report.table4[kind, column].map { .count($0) },
          before: lastYear.table4[kind, column].map { .count($0) })
      }
    }
  }
}

extension AnnualComparison.Line {
  fileprivate var isNothing: Bool { [now, before].allSatisfy { $0 == nil || $0?.text == "0" } }

  fileprivate var change: String {
    switch (now, before) {
    case (.count(let now), .count(let before)): (now > before ? "+" : "") + "\(now - before)"
    case (.money(let now), .money(let before)):
      (now > before ? "+" : "") + Money(fen: now.fen - before.fen).tenThousandYuan
    case (_, _): ""
    }
  }
}
