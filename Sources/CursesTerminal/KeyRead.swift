/// One thing that curses read.
enum KeyRead: Hashable {
  /// A key that curses knows, by its code.
  case code(Int32)
  case scalar(Unicode.Scalar)

  var scalar: Unicode.Scalar? { if case .scalar(let scalar) = self { scalar } else { nil } }
}
