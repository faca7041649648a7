/// A JSON object of a form, whose keys are known and stand once.
struct FormObject<Content: Hashable & Sendable> {
  private let owner: FormNode<Content>
  private let members: [String: FormNode<Content>]

  init(_ owner: FormNode<Content>, members: [String: FormNode<Content>]) {
    self.owner = owner
    self.members = members
  }

  func member(_ key: String) throws(FormError<Content>) -> FormNode<Content> {
    if let member = members[key] { return member }
    let path = owner.path.isEmpty ? key : "\(owner.path).\(key)"
    throw .invalid(.init(path: path, place: owner.node.place, value: nil, problem: .missingKey))
  }

  /// A member that need not be there.
  func optional(_ key: String) -> FormNode<Content>? { members[key] }
}
