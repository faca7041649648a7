import Disclosure
import OfficeStore

/// One cell of table 三 or 四, by the keys of its row and column.
enum AnnualCell {
  case cases(AnnualRow, AnnualColumn, year: Int)
  case disputes(DisputeKind, DisputeColumn, year: Int)

  init(row: String, column: String, year: Int) throws(Failure) {
    if let kind = DisputeKind(rawValue: row) {
      guard let column = DisputeColumn.allCases.first(where: { $0.key == column }) else {
        throw .usage("表四没有列“\(column)”，应为：\(DisputeColumn.allCases.map(\.key).joined(separator: "、"))。")
      }
      self = .disputes(kind, column, year: year)
      return
    }
    guard let row = AnnualRow(rawValue: row) else {
      throw .usage("没有行“\(row)”。运行 kaijuan report annual --help 查看行和列。")
    }
    guard let column = AnnualColumn.allCases.first(where: { $0.key == column }) else {
      throw .usage("表三没有列“\(column)”，应为：\(AnnualColumn.allCases.map(\.key).joined(separator: "、"))。")
    }
    self = .cases(row, column, year: year)
  }

  func explain(_ office: Office, _ context: CommandContext) throws(Failure) {
    switch self {
    case .cases(let row, let column, let year):
      let rows = try context.storing { () throws(StoreError) in
        try office.cases(in: row, kind: column.kind, year: year)
      }
      if !context.arguments.has("json") {
        context.output.line("\(year)年度 表三 \(row.label)，\(column.name)：\(rows.count)件")
      }
      try context.show(rows, today: context.today(), office: office)
    case .disputes(let kind, let column, let year):
      let found = try context.storing { () throws(StoreError) in
        try office.disputes(of: kind, in: column.state, year: year)
      }
      show(found, "\(year)年度 表四 \(kind.name)，\(column.name)", context)
    }
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

extension AnnualColumn {
  fileprivate var kind: ApplicantKind? {
    switch self {
    case .kind(let kind): kind
    case .total: nil
    }
  }
}

extension DisputeColumn {
  fileprivate var state: DisputeState? {
    switch self {
    case .state(let state): state
    case .total: nil
    }
  }
}
