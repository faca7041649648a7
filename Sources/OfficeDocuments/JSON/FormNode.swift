/// A JSON value with its path in the file, so that each error can name it.
struct FormNode<Content: Hashable & Sendable> {
  typealias Failure = FormError<Content>

  let path: String
  let node: JSONNode

  init(path: String = "", _ node: JSONNode) {
    self.path = path
    self.node = node
  }

  /// The value of a whole text in UTF-8.
  init(reading bytes: [UInt8]) throws(Failure) {
    do { self.init(try JSONReader.read(bytes)) } catch { throw .notJSON(error) }
  }

  func error(_ problem: Failure.Problem) -> Failure {
    .invalid(.init(path: path, place: node.place, value: node.value.quotation, problem: problem))
  }

  func error(_ content: Content) -> Failure { error(.content(content)) }

  func wrongKind(_ expected: JSONKind...) -> Failure { error(.wrongKind(expected: expected)) }
}

extension FormNode {
  var isNull: Bool { node.value.kind == .null }

  func text() throws(Failure) -> String {
    guard case .string(let text) = node.value else { throw wrongKind(.string) }
    return text
  }

  /// A text that says something.
  func filledText() throws(Failure) -> String {
    let text = try text()
    if text.allSatisfy(\.isWhitespace) { throw error(.emptyText) }
    return text
  }

  func elements() throws(Failure) -> [FormNode] {
    guard case .array(let nodes) = node.value else { throw wrongKind(.array) }
    return nodes.enumerated().map { FormNode(path: "\(path)[\($0.offset)]", $0.element) }
  }

  /// The members of an object with these keys, each once, in any order.
  ///
  /// - Parameter optional: keys that it may have beside them.
  func members(_ keys: [String], optional: [String] = []) throws(Failure) -> FormObject<Content> {
    guard case .object(let members) = node.value else { throw wrongKind(.object) }
    var found: [String: FormNode] = [:]
    for member in members {
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      let isKnown = keys.contains(member.key) || optional.contains(member.key)
      let problem: Failure.Problem? =
        !isKnown ? .unknownKey(known: keys) : found[member.key] != nil ? .duplicateKey : nil
      if let problem {
        let value = member.node.value.quotation
        throw .invalid(.init(path: place, place: member.place, value: value, problem: problem))
      }
      found[member.key] = FormNode(path: place, member.node)
    }
    return FormObject(self, members: found)
  }
}
