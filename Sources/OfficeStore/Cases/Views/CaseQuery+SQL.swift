extension CaseQuery {
  /// The rows of a part of the view.
  ///
  /// - Parameter isReversed: from its end.
  func rows(_ part: Part, isReversed: Bool, limit: Int) -> BoundStatement {
    switch source {
    case .index:
      return sorted(CaseRow.columns, part, isReversed, limit)
    case .text:
      var statement = sorted("search.rowid", part, isReversed, limit)
      statement.sql = """
        SELECT \(CaseRow.columns) FROM cases WHERE id IN (\(statement.sql)) ORDER BY id \(direction(isReversed))
        """
      return statement
    }
  }

  /// Of each case of a part of the view the id, and what ``filter`` looks into.
  func texts(_ part: Part, isReversed: Bool) -> BoundStatement {
    sorted("id, \(TextFilter.columns)", part, isReversed, nil)
  }

  /// How many cases a part of the view has, up to a limit.
  func count(_ part: Part, limit: Int) -> BoundStatement {
    var statement = selection("1", part)
    statement.sql = "SELECT count(*) FROM (\(statement.sql) LIMIT \(statement.bind(limit))) AS counted"
    return statement
  }

  /// Whether a case is in the view, without a look for words in an open one; then the row that ``filter`` looks into.
  func texts(of row: CaseRow) -> BoundStatement {
    var statement = BoundStatement(sql: "", values: values)
    let conditions = matches(&statement) + conditions + ["cases.id = \(statement.bind(row.id))"]
    // Other than along an index: there is one case.
    let tables =
      switch source {
      case .index: "cases"
      case .text: "search CROSS JOIN cases ON cases.id = search.rowid"
      }
    statement.sql = """
      SELECT cases.id, \(TextFilter.columns) FROM \(tables) WHERE \(conditions.joined(separator: " AND "))
      """
    return statement
  }

  private func sorted(_ columns: String, _ part: Part, _ isReversed: Bool, _ limit: Int?) -> BoundStatement {
    var statement = selection(columns, part)
    let direction = direction(isReversed)
    let keys =
      switch source {
      case .index(let index): [index.key, "id"]
      case .text: ["search.rowid"]
      }
    statement.sql += " ORDER BY " + keys.map { "\($0) \(direction)" }.joined(separator: ", ")
    if let limit { statement.sql += " LIMIT \(statement.bind(limit))" }
    return statement
  }

  private func selection(_ columns: String, _ part: Part) -> BoundStatement {
    var statement = BoundStatement(sql: "", values: values)
    let all = matches(&statement) + conditions + bounds(part, &statement)
    let condition = all.isEmpty ? "" : " WHERE " + all.joined(separator: " AND ")
    statement.sql = "SELECT \(columns) FROM \(tables)\(condition)"
    return statement
  }

  private var tables: String {
    switch source {
    // Named: left to itself, SQLite takes another where a condition names its columns, and sorts.
    case .index(let index): "cases INDEXED BY \(index.rawValue)"
    case .text: conditions.isEmpty ? "search" : "search CROSS JOIN cases ON cases.id = search.rowid"
    }
  }

  private func matches(_ statement: inout BoundStatement) -> [String] {
    switch source {
    case .index: []
    case .text(let query): ["search MATCH \(statement.bind(query))"]
    }
  }

  private func bounds(_ part: Part, _ statement: inout BoundStatement) -> [String] {
    let (row, isAfter): (CaseRow, Bool)
    switch part {
    case .whole: return []
    case .after(let last): (row, isAfter) = (last, true)
    case .before(let first): (row, isAfter) = (first, false)
    }
    let sign = isAfter == isDescending ? "<" : ">"
    let id = statement.bind(row.id)
    switch source {
    case .text: return ["search.rowid \(sign) \(id)"]
    case .index(let index):
      // SQLite finds no place in an index of expressions by a comparison of pairs.
      let key = statement.bind(index.key(of: row))
      return ["\(index.key) \(sign)= \(key) AND (\(index.key) \(sign) \(key) OR id \(sign) \(id))"]
    }
  }

  private func direction(_ isReversed: Bool) -> String { isDescending == isReversed ? "ASC" : "DESC" }
}
