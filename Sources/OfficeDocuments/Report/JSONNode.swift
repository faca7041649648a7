/// A value of a JSON text with the line that it begins on.
struct JSONNode {
  /// From 1.
  let line: Int
  let value: JSONValue
}
