extension Database {
  /// Runs one statement for its effect; rows that it returns are passed over.
  func run(_ sql: String, _ bindings: [(any Bindable)?] = []) throws(DatabaseError) {
    let statement = try prepare(sql)
    try statement.bind(bindings)
    while try statement.step() != nil {}
  }

  /// What `read` makes of every row.
  func rows<Value>(
    _ sql: String, _ bindings: [(any Bindable)?] = [], _ read: (Row) -> Value
  ) throws(DatabaseError) -> [Value] {
    try rows(sql, bindings) { row throws(DatabaseError) in read(row) }
  }

  /// What `read` makes of every row, where it may refuse one: `{ row throws(StoreError) in … }`.
  func rows<Value, Failure: DatabaseFailure>(
    _ sql: String, _ bindings: [(any Bindable)?] = [], _ read: (Row) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var values: [Value] = []
    try forEachRow(sql, bindings) { row throws(Failure) in values.append(try read(row)) }
    return values
  }

  /// What `read` makes of the first row, or nil when there is none; later rows are not fetched.
  func row<Value>(
    _ sql: String, _ bindings: [(any Bindable)?] = [], _ read: (Row) -> Value
  ) throws(DatabaseError) -> Value? {
    try row(sql, bindings) { row throws(DatabaseError) in read(row) }
  }

  /// What `read` makes of the first row, where it may refuse it.
  func row<Value, Failure: DatabaseFailure>(
    _ sql: String, _ bindings: [(any Bindable)?] = [], _ read: (Row) throws(Failure) -> Value
  ) throws(Failure) -> Value? {
    let statement = try start(sql, bindings, as: Failure.self)
    guard let row = try step(statement, as: Failure.self) else { return nil }
    let value = try checked(row, read)
    // Outside a transaction a RETURNING statement commits only here.
    do throws(DatabaseError) { try statement.reset() } catch { throw Failure(error) }
    return value
  }

  /// Hands every row to `body`, one at a time: for what is too much to hold at once.
  func forEachRow<Failure: DatabaseFailure>(
    _ sql: String, _ bindings: [(any Bindable)?] = [], _ body: (Row) throws(Failure) -> Void
  ) throws(Failure) {
    let statement = try start(sql, bindings, as: Failure.self)
    while let row = try step(statement, as: Failure.self) { try checked(row, body) }
  }

  private func start<Failure: DatabaseFailure>(
    _ sql: String, _ bindings: [(any Bindable)?], as failure: Failure.Type
  ) throws(Failure) -> Statement {
    do throws(DatabaseError) {
      let statement = try prepare(sql)
      try statement.bind(bindings)
      return statement
    } catch { throw Failure(error) }
  }

  private func step<Failure: DatabaseFailure>(
    _ statement: Statement, as failure: Failure.Type
  ) throws(Failure) -> Row? {
    do throws(DatabaseError) { return try statement.step() } catch { throw Failure(error) }
  }

  // A damaged column is the cause where a reader refuses the nothing that it got for it.
  private func checked<Value, Failure: DatabaseFailure>(
    _ row: Row, _ read: (Row) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let value: Value
    do throws(Failure) { value = try read(row) } catch {
      throw row.statement.misreading.map(Failure.init) ?? error
    }
    if let misreading = row.statement.misreading { throw Failure(misreading) }
    return value
  }
}
