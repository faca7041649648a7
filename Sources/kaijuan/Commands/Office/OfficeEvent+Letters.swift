import Disclosure
import OfficeStore
import OfficeText

extension OfficeEvent {
  static let organRegistered = OfficeEvent(
    "organRegistered", "登记答复机关",
    OrganPart.allCases.map {
      Field(name: $0.rawValue, hint: hint($0), label: "\($0.name)：\($0.hint)", isRequired: $0.isRequired)
    },
    notes: [
      "由管理员记录，用于文书的文号、落款和救济途径。按落款日期取用；同一机关同一日再次登记的，以后一次为准。",
      "如：kaijuan record 本机关 organRegistered --organ 河源县人民政府办公室 --from 2026-01-01 --code 河政办公开 --reviewingBody 河源县人民政府 --court 河源县人民法院",
    ]
  ) { fields, context throws(Failure) in
    guard let from = try fields.day(OrganPart.from.rawValue) else { throw .usage("缺少 --from。") }
    func text(_ part: OrganPart) throws(Failure) -> String { try fields.text(part.rawValue) }
    let details = OrganDetails(
      organ: try text(.organ), from: from, code: try text(.code), reviewingBody: try text(.reviewingBody),
      court: try text(.court), onlineFiling: fields.optional(OrganPart.onlineFiling.rawValue),
      address: fields.optional(OrganPart.address.rawValue), phone: fields.optional(OrganPart.phone.rawValue))
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.register(details, by: context.surroundings.entry)
    }
    return ["已登记答复机关 \(details.line)"]
  }

  private static func hint(_ part: OrganPart) -> String {
    switch part {
    case .from: "日期"
    case .organ, .reviewingBody, .court: "机关"
    case .code, .onlineFiling, .address, .phone: "文字"
    }
  }

  static let documentNumbersBegun = OfficeEvent(
    "documentNumbersBegun", "设定文号起始号",
    [
      Field(name: "organ", hint: "机关", label: "答复机关（默认为设置的答复机关）", isRequired: false),
      Field(name: "series", hint: "类别", label: "文书类别"),
      Field(name: "year", hint: "年份", label: "落款日期的年份（默认今年）", isRequired: false),
      Field(name: "next", hint: "整数", label: "在本程序中给出的第一个号"),
      Field(name: "reason", hint: "文字", label: "以前各号的去向，如：1至57号已在原系统使用"),
    ],
    notes: [
      "由管理员记录。年中开始使用本程序的，文号接着原来的编；跳过的号由这里写的理由说明。",
      (["类别："] + series.choices.map { "  \($0.value)  \($0.name)" }).joined(separator: "\n"),
    ]
  ) { fields, context throws(Failure) in
    let typed = try fields.text("series")
    guard let series = series.value(of: typed).flatMap(LetterSeries.init(rawValue:)) else {
      throw .usage("--series 的“\(typed)”应为：\(series.wording)。")
    }
    let year = try fields.optional("year").map { (text) throws(Failure) in
      try Arguments.integer(text, what: "--year", in: 2000...2100)
    }
    let numbers = DocumentNumbersBegun.numbers
    let next = try Arguments.integer(
      try fields.text("next"), what: "--next", in: numbers.lowerBound...numbers.upperBound - 1)
    let reason = try fields.text("reason")
    guard !reason.allSatisfy(\.isWhitespace) else { throw .usage("--reason 不能空着。") }
    let office = try context.officeForWriting()
    return try context.storing { () throws(StoreError) in
      let ownOrgan = try office.setting(.respondentOrgan)
      let organ = fields.optional("organ") ?? ownOrgan
      let documents = DocumentSeries(
        series, organ: organ, year: year ?? context.surroundings.today.year)
      try office.beginDocumentNumbers(
        documents, at: next, reason: reason, by: context.surroundings.entry)
      return ["\(organ)\(documents.year)年\(series.name)的文号自\(next)号起：\(reason)"]
    }
  }

  private static let series = FieldChoices(LetterSeries.allCases.map { ($0.rawValue, $0.name) })
}
