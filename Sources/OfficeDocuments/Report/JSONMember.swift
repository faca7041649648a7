/// A key of a JSON object with its value.
struct JSONMember {
  let key: String
  /// The line of the key, from 1.
  let line: Int
  let node: JSONNode
}
