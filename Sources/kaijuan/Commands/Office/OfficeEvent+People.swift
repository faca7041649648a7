import Disclosure
import OfficeStore
import OfficeText

extension OfficeEvent {
  static let personRegistered = OfficeEvent(
    "personRegistered", "登记人员",
    [
      Field(name: "account", hint: "账号", label: "操作系统账号"), Field(name: "name", hint: "姓名", label: "姓名"),
      Field(name: "roles", hint: "角色,角色", label: "角色，再次登记的以后一次为准"),
    ],
    notes: ["由管理员记录。角色：\(Role.allCases.map(\.name).joined(separator: "、"))"]
  ) { fields, context throws(Failure) in
    let person = Person(
      account: try fields.text("account"), name: try fields.text("name"), roles: try roles(fields))
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in try office.register(person, by: context.surroundings.entry)
    }
    return ["已登记人员 \(person.name)（账号 \(person.account)）：\(person.roles.map(\.name).joined(separator: "、"))"]
  }

  static let settingChanged = OfficeEvent(
    "settingChanged", "变更设置",
    [Field(name: "setting", hint: "名称", label: "设置的名称"), Field(name: "value", hint: "内容", label: "设置的内容")],
    notes: [
      (["由管理员记录。设置："] + Setting.allCases.map { "  \($0.rawValue)  \($0.name)" }).joined(separator: "\n")
    ]
  ) { fields, context throws(Failure) in
    let name = try fields.text("setting")
    guard let setting = Setting(typed: name) else {
      let all = FieldChoices(Setting.allCases.map { ($0.rawValue, $0.shortName) })
      throw .usage("没有设置“\(name)”，应为：\(all.wording)。")
    }
    let value = setting.value(of: try fields.text("value"))
    if let fault = setting.fault(in: value) { throw .usage("设置 \(name) 的“\(value)”\(fault)") }
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.set(setting, to: value, by: context.surroundings.entry)
    }
    return ["已设置 \(name)：\(value)"]
  }

  private static func roles(_ fields: OfficeFields) throws(Failure) -> [Role] {
    var roles: [Role] = []
    for part in try fields.text("roles").split(separator: ",").map(String.init) {
      guard let role = Role.allCases.first(where: { $0.rawValue == part || $0.name == part }) else {
        throw .usage("没有角色“\(part)”，应为：\(Role.allCases.map(\.name).joined(separator: "、"))。")
      }
      roles.append(role)
    }
    if let fault = Role.fault(together: roles) {
      throw .usage("角色\(roles.map(\.name).joined(separator: "、"))：\(fault)")
    }
    return roles
  }
}
