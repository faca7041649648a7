import Disclosure

extension Row {
  func countedDay(_ day: Int32, provisional: Int32) -> CountedDay? {
    optionalDay(day).map { CountedDay(day: $0, isProvisional: integer(provisional) == 1) }
  }

  /// A value of an enumeration; a text that is none marks the row as damaged and reads as `fallback`.
  func choice<Value: RawRepresentable<String>>(_ column: Int32, _ fallback: Value) -> Value {
    value(text(column), column) ?? fallback
  }

  /// The same where there may be none.
  func optionalChoice<Value: RawRepresentable<String>>(_ column: Int32, _ type: Value.Type) -> Value? {
    optionalText(column).flatMap { value($0, column) }
  }

  /// Values separated by commas.
  func choices<Value: RawRepresentable<String>>(_ column: Int32, _ type: Value.Type) -> [Value] {
    text(column).split(separator: ",").compactMap { value(String($0), column) }
  }

  private func value<Value: RawRepresentable<String>>(_ text: String, _ column: Int32) -> Value? {
    let value = Value(rawValue: text)
    if value == nil { statement.noteMisreading(column: column, expected: "\(Value.self)") }
    return value
  }
}
