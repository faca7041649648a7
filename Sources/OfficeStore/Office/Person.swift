public import Disclosure

/// A person of the office: an operating-system account with a name and roles. There are no passwords of our
/// own.
public struct Person: Codable, Hashable, Sendable {
  /// The operating-system account; it tells people apart.
  public let account: String
  /// As the record and the lists write it.
  public let name: String
  /// What the person may do.
  public let roles: [Role]

  public init(account: String, name: String, roles: [Role]) {
    self.account = account
    self.name = name
    self.roles = roles
  }
}

extension Person {
  /// The steps of the review whose verdict is theirs to give.
  public var reviewSteps: Set<ReviewStep> { Set(ReviewStep.allCases.filter { roles.contains($0.role) }) }

  static let columns = "account, name, roles"

  init(_ row: Row) {
    self.init(account: row.text(0), name: row.text(1), roles: row.choices(2, Role.self))
  }

  var rolesText: String { roles.map(\.rawValue).joined(separator: ",") }
}
