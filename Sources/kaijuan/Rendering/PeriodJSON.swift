import Disclosure
import OfficeText

/// The report over a period for programs.
enum PeriodJSON {
  static func object(_ report: PeriodReport) -> JSONOutput {
    .object([
      "office": .text(report.office), "from": .text(report.period.first.iso),
      "to": .text(report.period.last.iso), "form": .text(report.table3.form.rawValue),
      "table3": table3(report.table3), "table4": table4(report.table4),
      "overdue": .object([
        "replied": .list(report.repliedLate.map(overdue)), "open": .list(report.openOverdue.map(overdue)),
        "notJudged": .list(report.notJudged.map(JSONOutput.text)),
      ]),
      "inTime": share(report.inTime, part: "inTime", whole: "judged"),
      "correction": share(report.correction, part: "corrected", whole: "concluded"),
      "erased": .integer(report.erased), "replyTimes": report.replyTimes.map(times) ?? .null,
    ])
  }

  private static func table3(_ table: Table3) -> JSONOutput {
    let rows = table.form.rows.map { row in
      (row.rawValue, JSONOutput.list(AnnualColumn.allCases.map { .optional(table[row, $0]) }))
    }
    return .object([
      "columns": .list(AnnualColumn.allCases.map { .text($0.key) }),
      "rows": .object(Dictionary(uniqueKeysWithValues: rows)),
    ])
  }

  private static func table4(_ table: Table4) -> JSONOutput {
    let blocks = DisputeKind.allCases.map { kind in
      let cells = DisputeColumn.allCases.map { ($0.key, JSONOutput.optional(table[kind, $0])) }
      return (kind.rawValue, JSONOutput.object(Dictionary(uniqueKeysWithValues: cells)))
    }
    return .object(Dictionary(uniqueKeysWithValues: blocks))
  }

  private static func overdue(_ overdue: OverdueCase) -> JSONOutput {
    .object([
      "number": .text(overdue.number), "due": .text(overdue.due.iso),
      "repliedOn": .optional(overdue.repliedOn?.iso), "workingDays": .integer(overdue.workingDays),
    ])
  }

  private static func share(_ share: Share, part: String, whole: String) -> JSONOutput {
    .object([
      part: .integer(share.part), whole: .integer(share.whole),
      "percent": share.perMille.map(JSONOutput.tenths) ?? .null,
    ])
  }

  private static func times(_ times: ReplyTimes) -> JSONOutput {
    .object([
      "replies": .integer(times.count), "mean": .tenths(times.mean), "median": .tenths(times.median),
    ])
  }
}
