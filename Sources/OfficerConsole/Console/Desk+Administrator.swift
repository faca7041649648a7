import Disclosure
import OfficeStore

extension Desk {
  /// Why who sits there may not change what is the administrator's; nil where they may.
  var administratorRefusal: String? {
    get throws(ConsoleFault) { try refusal(needing: [.administrator]) }
  }

  /// Why who sits there may not write what needs one of these roles; nil where they may.
  func refusal(needing roles: Set<Role>) throws(ConsoleFault) -> String? {
    guard !isReadOnly else { return "现在是只读方式（--readonly），不能写入。" }
    let account = self.account
    let person = try reading { (office) throws(StoreError) in try office.person(account: account) }
    guard let person else { return "账号“\(account)”没有登记为本机关人员，请管理员登记。" }
    guard roles.isDisjoint(with: person.roles) else { return nil }
    let needed = Role.allCases.filter(roles.contains).map(\.name).joined(separator: "或者")
    return "需要\(needed)，您是：\(person.roleNames)。"
  }
}

extension Person {
  /// In the law's words.
  var roleNames: String { roles.map(\.name).joined(separator: "、") }
}
