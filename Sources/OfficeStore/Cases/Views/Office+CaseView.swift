public import Disclosure

extension Office {
  /// Where in a view a page begins or ends.
  public enum CasePlace: Sendable {
    case first, last
    /// Where the case stood when it was read; it may have left the view since.
    case after(CaseRow)
    case before(CaseRow)
  }

  /// A page of a view, in the view's order, also for the last and what comes before a case.
  ///
  /// - Parameters:
  ///   - view: which cases, and in which order.
  ///   - today: by which cases are overdue or due.
  ///   - place: where in the view the page is.
  ///   - limit: rows at the most.
  /// - Throws: ``StoreError``; `calendar` where working days from `today` cannot be counted.
  public func cases(
    in view: CaseView, today: Day, at place: CasePlace = .first, limit: Int
  ) throws(StoreError) -> [CaseRow] {
    guard limit > 0, let query = try query(of: view, today: today) else { return [] }
    return try rows(of: query, at: place, limit: limit)
  }

  /// How many cases a view has.
  ///
  /// - Parameters:
  ///   - view: which cases.
  ///   - today: by which cases are overdue or due.
  ///   - limit: where to stop: one more than it stands for all that are more.
  /// - Throws: as ``cases(in:today:at:limit:)``.
  public func count(in view: CaseView, today: Day, limit: Int = 1000) throws(StoreError) -> Int {
    guard let query = try query(of: view, today: today) else { return 0 }
    return try count(query, .whole, limit: limit)
  }

  /// How many rows of a view come before a case, as it stands now.
  ///
  /// - Parameters:
  ///   - row: the case.
  ///   - view: which cases, and in which order.
  ///   - today: by which cases are overdue or due.
  ///   - limit: where to stop: one more than it stands for all that are more.
  /// - Returns: nil for a case that the view does not have.
  /// - Throws: as ``cases(in:today:at:limit:)``.
  public func position(
    of row: CaseRow, in view: CaseView, today: Day, limit: Int
  ) throws(StoreError) -> Int? {
    guard let query = try query(of: view, today: today) else { return nil }
    return try database.transaction(.deferred) { () throws(StoreError) in
      guard let current = try self.row(id: row.id), try holds(query, current) else { return nil }
      return try count(query, .before(current), limit: limit)
    }
  }

  private func query(of view: CaseView, today: Day) throws(StoreError) -> CaseQuery? {
    let selected = try SelectedCases(view.selection, today: today) { days throws(StoreError) in
      try self.day(days, after: today)
    }
    return CaseQuery(selected, words: view.words, order: view.order)
  }

  /// The day so many working days after another, by the national calendar.
  func day(_ workingDays: Int, after today: Day) throws(StoreError) -> Day {
    try StoreError.reckoning { () throws(CalendarError) in
      try calendars.national.advance(today, by: max(0, workingDays)).day
    }
  }
}

extension Office {
  /// A page of a query's cases.
  func rows(of query: CaseQuery, at place: CasePlace, limit: Int) throws(StoreError) -> [CaseRow] {
    let (part, isReversed): (CaseQuery.Part, Bool) =
      switch place {
      case .first: (.whole, false)
      case .last: (.whole, true)
      case .after(let row): (.after(row), false)
      case .before(let row): (.before(row), true)
      }
    let rows = try rows(of: query, part, isReversed: isReversed, limit: limit)
    return isReversed ? rows.reversed() : rows
  }

  private func rows(
    of query: CaseQuery, _ part: CaseQuery.Part, isReversed: Bool, limit: Int
  ) throws(StoreError) -> [CaseRow] {
    guard let filter = query.filter else {
      let statement = query.rows(part, isReversed: isReversed, limit: limit)
      return try database.rows(statement.sql, statement.values) { (row: Row) throws(StoreError) in
        CaseRow(row)
      }
    }
    return try database.transaction(.deferred) { () throws(StoreError) in
      let texts = query.texts(part, isReversed: isReversed)
      var rows: [CaseRow] = []
      for id in try ids(texts, admittedBy: filter, limit: limit) {
        if let row = try row(id: id) { rows.append(row) }
      }
      return rows
    }
  }

  private func count(_ query: CaseQuery, _ part: CaseQuery.Part, limit: Int) throws(StoreError) -> Int {
    let most = max(0, min(limit, .max - 1)) + 1
    if let filter = query.filter {
      return try ids(query.texts(part, isReversed: false), admittedBy: filter, limit: most).count
    }
    let statement = query.count(part, limit: most)
    return try database.row(statement.sql, statement.values) {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 0
  }

  private func holds(_ query: CaseQuery, _ row: CaseRow) throws(StoreError) -> Bool {
    let statement = query.texts(of: row)
    guard let filter = query.filter else {
      return try database.row(statement.sql, statement.values) { (_: Row) throws(StoreError) in true }
        ?? false
    }
    return try !ids(statement, admittedBy: filter, limit: 1).isEmpty
  }

  private func ids(
    _ texts: BoundStatement, admittedBy filter: TextFilter, limit: Int
  ) throws(StoreError) -> [Int] {
    var (ids, text): ([Int], FoldedText) = ([], FoldedText())
    try database.forEachRow(texts.sql, texts.values) { (row: Row) throws(StoreError) in
      guard ids.count < limit, filter.admits(row, &text) else { return }
      ids.append(row.integer(0))
    }
    return ids
  }
}
