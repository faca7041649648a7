import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// One cell of table 三 or 四, or the sum under a heading of 三, by the keys or the names of its row and column.
enum AnnualCell {
  case cases(AnnualItem, AnnualColumn, year: Int)
  case disputes(DisputeKind, DisputeColumn, year: Int)

  init(row: String, column: String, year: Int, form: AnnualForm) throws(Failure) {
    if let kind = DisputeKind.allCases.first(where: { [$0.rawValue, $0.name].contains(row) }) {
      let columns = FieldChoices(DisputeColumn.allCases.map { ($0.key, $0.name) })
      guard let column = DisputeColumn.allCases.first(where: { $0.key == columns.value(of: column) }) else {
        throw .usage("表四没有列“\(column)”，应为：\(columns.wording)。")
      }
      self = .disputes(kind, column, year: year)
      return
    }
    guard let item = AnnualItem.explained(in: form).first(where: { $0.names.contains(row) }) else {
      throw .usage("没有行“\(row)”。运行 kaijuan report annual --help 查看行和列。")
    }
    let columns = FieldChoices(AnnualColumn.allCases.map { ($0.key, $0.name) })
    guard let column = AnnualColumn.allCases.first(where: { $0.key == columns.value(of: column) }) else {
      throw .usage("表三没有列“\(column)”，应为：\(columns.wording)。")
    }
    self = .cases(item, column, year: year)
  }

  func explain(_ account: AnnualAccount, _ office: Office, _ context: CommandContext) throws(Failure) {
    switch self {
    case .cases(let item, let column, let year):
      let rows = try context.storing { () throws(StoreError) in
        try office.cases(in: item.rows(in: account.report.form), kind: column.kind, year: year)
      }
      if !context.arguments.has("json") {
        context.output.line("\(year)年度 表三 \(item.label)，\(column.name)：\(rows.count)件")
      }
      try context.show(rows, today: context.today(), office: office)
      remind(of: .applications(item, .column(column)), listed: rows.count, account, context)
    case .disputes(let kind, let column, let year):
      let found = try context.storing { () throws(StoreError) in
        try office.disputes(of: kind, in: column.state, year: year)
      }
      show(found, "\(year)年度 表四 \(kind.name)，\(column.name)", context)
      remind(
        of: .disputes(.kind(kind), .column(column)), listed: Set(found.map(\.dispute)).count, account, context
      )
    }
  }

  /// Says where the report has another figure than the list: it was published before, or 二 is not counted from cases.
  private func remind(
    of figure: AnnualFigure, listed count: Int, _ account: AnnualAccount, _ context: CommandContext
  ) {
    let remark = account.remark(
      reported: account.report[figure], listed: count, place: " kaijuan report annual \(account.report.year)")
    if let remark { context.output.error(remark) }
  }

  private func show(
    _ found: [(dispute: String, caseNumber: String?)], _ title: String, _ context: CommandContext
  ) {
    guard !context.arguments.has("json") else {
      let objects = found.map {
        JSONOutput.object(["dispute": .text($0.dispute), "number": .optional($0.caseNumber)])
      }
      return context.output.line(JSONOutput.list(objects).rendered)
    }
    context.output.line("\(title)：\(Set(found.map(\.dispute)).count)件")
    context.output.lines(found.map { "  \($0.dispute)（\($0.caseNumber ?? "无案件")）" })
  }
}

extension AnnualItem {
  /// The rows and sums that can be listed.
  static func explained(in form: AnnualForm) -> [AnnualItem] { allCases(in: form).filter { $0 != .intake } }

  /// As in the interchange form; a sum has a key of its own.
  var key: String {
    switch self {
    case .row(let row): row.rawValue
    case .group(.refused): "refused"
    case .group(.unavailable): "unavailable"
    case .group(.notProcessed): "notProcessed"
    case .group(.otherHandling): AnnualRow.otherHandling.rawValue
    case .intake: "intake"
    }
  }

  /// What may be typed for it: the key, the form's words, and what templates call it.
  fileprivate var names: Set<String> {
    let total = AnnualFigure.applications(self, .column(.total)).name
    let name = String(total.prefix { $0 != "." })
    let words = label.split(separator: " ").last.map(String.init) ?? label
    return [key, name, label, words, String(words.prefix { $0 != "（" })]
  }
}
