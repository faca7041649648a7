import Disclosure
import OfficeStore

extension Desk {
  /// Why who sits there may not change what is the administrator's; nil where they may.
  var administratorRefusal: String? {
    get throws(ConsoleFault) {
      guard !isReadOnly else { return "现在是只读方式（--readonly），不能写入。" }
      let account = self.account
      let person = try reading { (office) throws(StoreError) in try office.person(account: account) }
      guard let person else { return "账号“\(account)”没有登记为本机关人员，请管理员登记。" }
      guard person.roles.contains(.administrator) else { return "需要管理员，您是：\(person.roleNames)。" }
      return nil
    }
  }
}

extension Person {
  /// In the law's words.
  var roleNames: String { roles.map(\.name).joined(separator: "、") }
}
