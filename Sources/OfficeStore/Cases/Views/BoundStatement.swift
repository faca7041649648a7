/// A statement with its values.
struct BoundStatement {
  var sql: String
  var values: [(any Bindable)?]

  /// Adds a value.
  ///
  /// - Returns: what stands for it in the statement.
  mutating func bind(_ value: any Bindable) -> String {
    values.append(value)
    return "$\(values.count)"
  }
}
