/// What is wrong with one row's form. The other rows are not affected.
public enum LedgerRowProblem: Hashable, Sendable {
  /// More values than the header has columns: a delimiter inside an unquoted value has moved the rest.
  case surplusFields(line: Int, values: [String], headers: Int)
}

extension LedgerRowProblem {
  /// One sentence for the officer: what is wrong, where, and what to do.
  public var wording: String {
    switch self {
    case .surplusFields(let line, let values, let headers):
      "第\(line)行比表头的\(headers)列多出\(values.count)项内容（“\((values.first ?? "").prefix(40))”），"
        + "请检查内容中的分隔符，含有分隔符的内容应加引号。"
    }
  }
}
