/// A key of a JSON object with its value.
struct JSONMember {
  let key: String
  /// Where the key begins.
  let place: JSONPlace
  let node: JSONNode
}
