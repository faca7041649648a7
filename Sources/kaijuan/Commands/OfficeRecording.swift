import Disclosure
import OfficeStore

/// `record 本机关 …`: the people and settings of the office itself, by its administrator.
enum OfficeRecording {
  /// What stands in place of a case number.
  static let target = "本机关"

  static let note = """
    人员和设置由管理员记录，编号写“本机关”：
      personRegistered --account 账号 --name 姓名 --roles 角色,角色
      settingChanged --setting 名称 --value 内容
    角色：\(Role.allCases.map(\.name).joined(separator: "、"))
    设置：
    \(Setting.allCases.map { "  \($0.rawValue)  \($0.name)" }.joined(separator: "\n"))
    """

  static func run(_ what: String, _ context: CommandContext) throws(Failure) -> ExitCode {
    let fields = context.arguments.fields
    switch what {
    case "personRegistered": return try register(fields, context)
    case "settingChanged": return try set(fields, context)
    default: throw .usage("“本机关”的事项应为 personRegistered 或 settingChanged。")
    }
  }

  private static func register(
    _ fields: [String: [String]], _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    try check(fields, known: ["account", "name", "roles"])
    let account = try text("account", fields)
    var roles: [Role] = []
    for part in try text("roles", fields).split(separator: ",").map(String.init) {
      guard let role = Role.allCases.first(where: { $0.rawValue == part || $0.name == part }) else {
        throw .usage("没有角色“\(part)”，应为：\(Role.allCases.map(\.name).joined(separator: "、"))。")
      }
      roles.append(role)
    }
    let person = Person(account: account, name: try text("name", fields), roles: roles)
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in try office.register(person, by: context.surroundings.entry)
    }
    context.output.line("已登记人员 \(person.name)（账号 \(account)）：\(roles.map(\.name).joined(separator: "、"))")
    return .done
  }

  private static func set(
    _ fields: [String: [String]], _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    try check(fields, known: ["setting", "value"])
    let name = try text("setting", fields)
    guard let setting = Setting(rawValue: name) else {
      throw .usage("没有设置“\(name)”，应为：\(Setting.allCases.map(\.rawValue).joined(separator: "、"))。")
    }
    let value = try text("value", fields)
    if let fault = setting.fault(in: value) { throw .usage("设置 \(name) 的“\(value)”\(fault)") }
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.set(setting, to: value, by: context.surroundings.entry)
    }
    context.output.line("已设置 \(name)：\(value)")
    return .done
  }

  private static func check(_ fields: [String: [String]], known: Set<String>) throws(Failure) {
    if let unknown = fields.keys.sorted().first(where: { !known.contains($0) }) {
      throw .usage("没有内容 --\(unknown)，应为：\(known.sorted().map { "--" + $0 }.joined(separator: "、"))。")
    }
  }

  private static func text(_ name: String, _ fields: [String: [String]]) throws(Failure) -> String {
    guard let text = fields[name]?.last, text.contains(where: { !$0.isWhitespace }) else {
      throw .usage("缺少 --\(name)。")
    }
    return text
  }
}

extension Setting {
  /// What it sets, in Chinese.
  fileprivate var name: String {
    switch self {
    case .officeName: "机关名称"
    case .respondentOrgan: "答复机关"
    case .numberPattern: "编号式样，含 {年} 和 {号}"
    case .region: "行政区划代码"
    case .clarificationDays: "补正期限（工作日）"
    case .superiorQuestionStopsClock: "请示上级是否停止计算期限（yes 或 no）"
    case .justificationStopsClock: "要求说明理由是否停止计算期限（yes 或 no）"
    }
  }

  /// What is wrong with a value, and what would be right; nil when it fits.
  func fault(in value: String) -> String? {
    switch self {
    case .officeName, .respondentOrgan: nil
    case .numberPattern: value.contains("{年}") && value.contains("{号}") ? nil : "须含有 {年} 和 {号}。"
    case .region: RegionCode(value) == nil ? "应为六位数字，如 622922。" : nil
    case .clarificationDays: (1...60).contains(Int(value) ?? 0) ? nil : "应为 1 至 60 的整数（工作日）。"
    case .superiorQuestionStopsClock, .justificationStopsClock:
      ["yes", "no"].contains(value) ? nil : "应为 yes 或 no。"
    }
  }
}
