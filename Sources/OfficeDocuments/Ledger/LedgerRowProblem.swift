/// What is wrong with one row's form. The other rows are not affected.
public enum LedgerRowProblem: Hashable, Sendable {
  /// More values than the header has columns: a delimiter inside an unquoted value has moved the rest.
  case surplusFields(line: Int, values: [String], headers: Int)
  /// The file ends inside the row: fewer cells than the header, and no line end behind them.
  case cutOff(line: Int, fields: Int, headers: Int)
  /// The cell that holds all of an exported case is not there, which is not the same as an emptied one.
  case historyMissing(line: Int)
}

extension LedgerRowProblem {
  static func found(
    in record: DelimitedRecord, under header: LedgerHeader, surplus: [String]
  ) -> [LedgerRowProblem] {
    let headers = header.names.count
    if !surplus.isEmpty { return [.surplusFields(line: record.line, values: surplus, headers: headers)] }
    guard record.count < headers else { return [] }
    if !record.isTerminated { return [.cutOff(line: record.line, fields: record.count, headers: headers)] }
    let history = header.columns.firstIndex(of: .history)
    return history.map { $0 >= record.count } == true ? [.historyMissing(line: record.line)] : []
  }
}

extension LedgerRowProblem {
  /// One sentence for the officer: what is wrong, where, and what to do.
  public var wording: String {
    switch self {
    case .surplusFields(let line, let values, let headers):
      "第\(line)行比表头的\(headers)列多出\(values.count)项内容（“\((values.first ?? "").prefix(40))”），"
        + "请检查内容中的分隔符，含有分隔符的内容应加引号。"
    case .cutOff(let line, let fields, let headers):
      "第\(line)行只有\(fields)格，表头有\(headers)列，而且文件到此为止、没有换行：文件可能没有保存或传送完整，请用完整的文件。"
    case .historyMissing(let line):
      "第\(line)行缺少末尾的“\(LedgerColumn.history.name)”一格，可能被截断。请用原导出的文件；要按其他各列导入，请保留此格并清空。"
    }
  }
}
