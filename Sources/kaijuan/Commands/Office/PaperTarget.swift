import OfficeStore
import Terminal

/// Which paper of the catalogue an entry is of: one that is there, or a new one.
enum PaperTarget {
  case known(Int)
  case new(PaperName)

  static let number = OfficeEvent.Field(
    name: "paper", hint: "号", label: "信息目录中的号，写了即记录于该件", isRequired: false)

  static let name = [
    OfficeEvent.Field(name: "title", hint: "标题", label: "标题；新登记的须写", isRequired: false),
    OfficeEvent.Field(name: "documentNumber", hint: "文号", label: "文号", isRequired: false),
    OfficeEvent.Field(name: "unit", hint: "单位", label: "制作或者保存的单位", isRequired: false),
    OfficeEvent.Field(name: "titleSecret", hint: "yes|no", label: "标题不宜公开，报告中不列", isRequired: false),
  ]

  /// - Throws: ``Failure`` with exit code 2 where both or neither are typed.
  init(_ fields: OfficeFields) throws(Failure) {
    guard fields.optional("paper") != nil else {
      self = .new(try Self.name(fields))
      return
    }
    if let field = Self.name.first(where: { fields.optional($0.name) != nil }) {
      throw .usage("--paper 不能与 --\(field.name) 同用；更正名称用 paperNamed。")
    }
    self = .known(try Self.number(fields))
  }

  static func number(_ fields: OfficeFields) throws(Failure) -> Int {
    try Arguments.integer(try fields.text("paper"), what: "--paper", in: 1...10_000_000)
  }

  static func name(_ fields: OfficeFields) throws(Failure) -> PaperName {
    guard let title = fields.optional("title")?.trimmed, !title.isEmpty else {
      throw .usage("缺少 --title（标题）；已在信息目录中的写 --paper（号）。")
    }
    return PaperName(
      title: title, documentNumber: fields.optional("documentNumber"), unit: fields.optional("unit"),
      isTitleSecret: try isTitleSecret(fields) ?? false)
  }

  /// Nil where nothing is said of it.
  static func isTitleSecret(_ fields: OfficeFields) throws(Failure) -> Bool? {
    switch fields.optional("titleSecret") {
    case nil: return nil
    case "yes": return true
    case "no": return false
    case let text?: throw .usage("--titleSecret 的“\(text)”应为：yes 或者 no。")
    }
  }
}
