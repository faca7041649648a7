/// What a JSON text may hold, kept as it is written.
enum JSONValue {
  case null
  case bool(Bool)
  /// The digits as written: 4068.208 must not become a binary fraction.
  case number(String)
  case string(String)
  case array([JSONNode])
  /// In the order of the text, with keys that occur twice.
  case object([JSONMember])
}
