/// Which column each header of a row means.
struct ColumnAssignment {
  let headers: [String]
  let columns: [LedgerColumn?]

  /// A header is unknown where no name fits, and where its name gives way to a surer one in the same row.
  init(headers: [String]) {
    let matches = headers.map(LedgerColumn.match)
    let sure = Set(matches.compactMap { $0.flatMap { $0.isFallback ? nil : $0.column } })
    self.headers = headers
    columns = matches.map { match in
      guard let match, !(match.isFallback && sure.contains(match.column)) else { return nil }
      return match.column
    }
  }

  var recognised: Set<LedgerColumn> { Set(columns.compactMap(\.self)) }

  /// Whether the row is a header rather than a title or a case.
  var isHeader: Bool {
    recognised.count >= 3 && !recognised.isDisjoint(with: [.caseNumber, .receivedOn, .applicant])
  }

  /// - Throws: ``LedgerTextError/columnTwice(_:line:first:second:)``,
  ///   ``LedgerTextError/columnsMissing(line:missing:found:)``.
  func check(line: Int) throws(LedgerTextError) {
    var seen: [LedgerColumn: String] = [:]
    for (header, column) in zip(headers, columns) {
      guard let column else { continue }
      if let first = seen.updateValue(header, forKey: column) {
        throw .columnTwice(column, line: line, first: first, second: header)
      }
    }
    let missing = LedgerColumn.required.filter { seen[$0] == nil }
    if !missing.isEmpty && seen[.history] == nil {
      throw .columnsMissing(line: line, missing: missing, found: headers.filter { !$0.isEmpty })
    }
  }
}
