import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// A figure of the self-inspection report that is opened, by the keys or the names of its row and column.
enum InspectionCell {
  case withheld(InspectionSelection, title: String)
  case topics
  case conversions

  static let rows: [(key: String, name: String)] =
    fixedRows.map { ($0.key, $0.name) }
    + WithheldGround.all.map { ($0.key, $0.name) } + [("topics", "依申请公开较为集中的信息"), ("conversions", "转为主动公开")]

  static let columns: [(key: String, name: String)] =
    InspectionMeasure.allCases.map { ($0.rawValue, $0.name) } + [("missing", "待查")]

  private static let fixedRows: [(key: String, name: String, row: InspectionSelection.Row)] = [
    ("withheld", "不予公开信息", .withheld), ("papers", "源头标注", .papers), ("items", "依申请", .items),
    ("refused", "不予公开", .refused), ("partlyGranted", "部分公开", .partlyGranted), ("earlier", "以前年度", .earlier),
  ]

  /// - Throws: ``Failure`` with exit code 2, naming what would be right.
  init(row: String, column: String) throws(Failure) {
    switch Self.rows.first(where: { [$0.key, $0.name].contains(row) })?.key {
    case nil where Self.ground(row) == nil: throw Self.unknown("行", row, Self.rows)
    case "topics": self = .topics
    case "conversions": self = .conversions
    default:
      guard let measure = Self.columns.first(where: { [$0.key, $0.name].contains(column) }) else {
        throw Self.unknown("列", column, Self.columns)
      }
      let selected = Self.fixedRows.first { [$0.key, $0.name].contains(row) }?.row ?? Self.ground(row)
      guard let selected else { throw Self.unknown("行", row, Self.rows) }
      self = .withheld(
        InspectionSelection(row: selected, measure: InspectionMeasure(rawValue: measure.key)),
        title: "\(Self.name(ofRow: row))，\(measure.name)")
    }
  }

  /// As the report names a row, however it was typed.
  private static func name(ofRow text: String) -> String {
    if let row = rows.first(where: { [$0.key, $0.name].contains(text) }) { return row.name }
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let source = InspectionSource(rawValue: parts[0]) else { return text }
    return "\(source.name)，\(name(ofRow: parts[1]))"
  }

  /// A ground, alone or of one source: items.refusedProcess.
  private static func ground(_ text: String) -> InspectionSelection.Row? {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    let source = parts.count == 2 ? InspectionSource(rawValue: parts[0]) : nil
    guard parts.count == 1 || source != nil, let name = parts.last else { return nil }
    return WithheldGround.all.first { [$0.key, $0.name].contains(name) }.map { .ground($0, source) }
  }

  private static func unknown(
    _ what: String, _ text: String, _ known: [(key: String, name: String)]
  ) -> Failure {
    .usage("自查报告没有\(what)“\(text)”，应为：\(FieldChoices(known.map { ($0.key, $0.name) }).wording)。")
  }

  func explain(_ report: SelfInspectionReport, _ context: CommandContext) {
    let isJSON = context.arguments.has("json") || context.arguments.text("format") == "json"
    switch self {
    case .withheld(let selection, let title):
      let (papers, items) = (report.papers(in: selection), report.items(in: selection))
      guard !isJSON else {
        let list = papers.map(\.json) + items.map(\.json)
        return context.output.line(JSONOutput.list(list).rendered)
      }
      context.output.line("\(report.year)年度自查 \(title)：\(papers.count + items.count)件")
      show([DocumentTable(papers), DocumentTable(items)], context)
    case .topics:
      show(report.topics.map(\.json), DocumentTable(report.topics), "依申请公开较为集中的信息", isJSON, report, context)
    case .conversions:
      show(
        report.conversions.map(\.json), DocumentTable(report.conversions), "转为主动公开", isJSON, report, context)
    }
  }

  private func show(
    _ list: [JSONOutput], _ table: DocumentTable, _ title: String, _ isJSON: Bool,
    _ report: SelfInspectionReport, _ context: CommandContext
  ) {
    guard !isJSON else { return context.output.line(JSONOutput.list(list).rendered) }
    context.output.line("\(report.year)年度自查 \(title)：\(list.count)件")
    show([table], context)
  }

  private func show(_ tables: [DocumentTable], _ context: CommandContext) {
    for table in tables where !table.body.isEmpty {
      context.output.lines(DocumentTableText.lines(table, columns: context.columns))
    }
  }
}
