import Disclosure
import OfficeStore
import OfficeText

extension OfficeEvent {
  private static let year = Field(name: "year", hint: "年度", label: "自查报告的年度")

  static let catalogueRevisionEntered = OfficeEvent(
    "catalogueRevisionEntered", "填报目录、指南更新",
    [
      year, Field(name: "added", hint: "整数", label: "目录新增的条数"),
      Field(name: "changed", hint: "整数", label: "目录调整的条数"),
      Field(name: "removed", hint: "整数", label: "目录移出的条数"),
      Field(name: "guideChanges", hint: "整数", label: "指南更新的次数"),
    ],
    notes: ["由经办或管理员记录，列入自查报告第六部分；以后一次为准。"]
  ) { fields, context throws(Failure) in
    let year = try fields.inspectionYear()
    let revision = CatalogueRevision(
      added: try count("added", fields), changed: try count("changed", fields),
      removed: try count("removed", fields), guideChanges: try count("guideChanges", fields))
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.enter(revision, year: year, by: context.surroundings.entry)
    }
    return [
      "已填报\(year)年度目录更新：新增\(revision.added)条，调整\(revision.changed)条，移出\(revision.removed)条；指南更新\(revision.guideChanges)次。"
    ]
  }

  static let inspectionWordsWritten = OfficeEvent(
    "inspectionWordsWritten", "撰写自查报告",
    [
      year, Field(name: "part", hint: "一|…|八", label: "报告的哪一部分"),
      Field(name: "text", hint: "文字", label: "本机关的文字", isRequired: false),
      Field(name: "file", hint: "文件", label: "从纯文本文件读取，可分段", isRequired: false),
      Field(name: "remove", hint: "yes", label: "删去这一部分的文字", isRequired: false),
    ],
    notes: [
      "由经办或管理员记录。--text、--file、--remove 写一项；同一部分以后一次为准。一行一段。",
      "第七、八部分由本机关撰写；其他部分的文字印在程序写出的段落之后。",
      (["各部分："] + InspectionPart.allCases.map { "  " + $0.title }).joined(separator: "\n"),
    ]
  ) { fields, context throws(Failure) in
    let year = try fields.inspectionYear()
    let part: InspectionPart = try OwnParagraph.part(fields)
    let text = try OwnParagraph.text(fields, for: part)
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.write(text, in: part, year: year, by: context.surroundings.entry)
    }
    return [
      text.isEmpty
        ? "已删去\(year)年度自查报告“\(part.title)”的文字。" : "已写入\(year)年度自查报告“\(part.title)”，共\(text.count)字。"
    ]
  }

  static let inspectionDetailsEntered = OfficeEvent(
    "inspectionDetailsEntered", "填写自查报告的文号等",
    [year]
      + InspectionDetail.allCases.map {
        Field(name: $0.rawValue, hint: "文字", label: "\($0.name)，如 \($0.example)", isRequired: false)
      },
    notes: ["由经办或管理员记录。没有写的保留上次填写的；写“空”的删去。"]
  ) { fields, context throws(Failure) in
    let year = try fields.inspectionYear()
    let entered = try details(fields)
    guard !entered.isEmpty else { throw .usage("没有写要填写的内容，如 --documentNumber 文号。") }
    let office = try context.officeForWriting()
    for (detail, text) in entered {
      try context.storing { () throws(StoreError) in
        try office.enter(text, for: detail, year: year, by: context.surroundings.entry)
      }
    }
    return entered.map { detail, text in "\(year)年度自查报告 \(detail.name)：\(text.isEmpty ? "（已删去）" : text)" }
  }

  /// What empties a detail.
  private static let blank = "空"

  private static func details(_ fields: OfficeFields) throws(Failure) -> [(InspectionDetail, String)] {
    var entered: [(InspectionDetail, String)] = []
    for detail in InspectionDetail.allCases {
      guard let text = fields.optional(detail.rawValue) else { continue }
      guard text == blank || detail.accepts(text) else {
        let range = InspectionDetail.thresholds
        throw .usage(
          detail == .threshold
            ? "--threshold 的“\(text)”应为\(range.lowerBound)至\(range.upperBound)的整数。"
            : "--\(detail.rawValue) 应为一行文字。")
      }
      entered.append((detail, text == blank ? "" : text))
    }
    return entered
  }

  private static func count(_ name: String, _ fields: OfficeFields) throws(Failure) -> Int {
    try Arguments.integer(try fields.text(name), what: "--\(name)", in: CatalogueRevision.counts)
  }
}

extension OfficeFields {
  /// A year that can have a self-inspection.
  fileprivate func inspectionYear() throws(Failure) -> Int {
    try Arguments.integer(try text("year"), what: "--year", in: SelfInspectionCommand.years)
  }
}
