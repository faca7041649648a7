package import Disclosure

extension Role {
  /// Why nobody can have these roles together; nil where somebody can. Who only looks records nothing.
  package static func fault(together roles: [Role]) -> String? {
    let isMixed = roles.contains(.readOnly) && roles.contains { $0 != .readOnly }
    return isMixed ? "“\(Role.readOnly.name)”的人什么都不记录，不能兼任其他角色。" : nil
  }
}
