import Disclosure

/// A value as the office file stores it.
enum DatabaseValue: Hashable, Sendable {
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
}

/// What can stand for a `$1` of a statement. An absent value is nil and becomes NULL.
protocol Bindable {
  var databaseValue: DatabaseValue { get }
}

extension Int: Bindable {
  var databaseValue: DatabaseValue { .integer(Int64(self)) }
}

extension Int64: Bindable {
  var databaseValue: DatabaseValue { .integer(self) }
}

extension String: Bindable {
  var databaseValue: DatabaseValue { .text(self) }
}

extension [UInt8]: Bindable {
  var databaseValue: DatabaseValue { .bytes(self) }
}

/// A day is stored as its number, so that ranges of days are ranges of integers.
extension Day: Bindable {
  var databaseValue: DatabaseValue { .integer(Int64(number)) }
}
