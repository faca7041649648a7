/// A value of a JSON text with the place where it begins.
struct JSONNode {
  let place: JSONPlace
  let value: JSONValue
}
