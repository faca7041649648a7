import Disclosure
import OfficeStore
import OfficeText

extension OfficeEvent {
  static let paperWithheld = OfficeEvent(
    "paperWithheld", "标注不予公开（负面清单）",
    [PaperTarget.number] + PaperTarget.name + [
      Field(name: "ground", hint: "类型", label: "不予公开的理由"),
      Field(name: "markedOn", hint: "日期", label: "标注之日，不知道的不写", isRequired: false),
      Field(name: "reviewOn", hint: "日期", label: "复查日期", isRequired: false),
    ],
    notes: [
      "由经办、审核或管理员记录。标题本身是国家秘密的，不得录入：--title 写代号，并加 --titleSecret yes。",
      (["理由："] + grounds.choices.map { "  \($0.value)  \($0.name)" }).joined(separator: "\n"),
      "列出：kaijuan report self-inspection 年度 --explain papers total",
    ]
  ) { fields, context throws(Failure) in
    let text = try fields.text("ground")
    guard let ground = grounds.value(of: text).flatMap(Outcome.init(rawValue:)) else {
      throw .usage("--ground 的“\(text)”应为：\(grounds.wording)。")
    }
    let mark = PaperMark(
      ground: ground, markedOn: try fields.day("markedOn"), reviewOn: try fields.day("reviewOn"))
    let target = try PaperTarget(fields)
    let office = try context.officeForWriting()
    let paper = try context.storing { () throws(StoreError) in
      let entry = context.surroundings.entry
      return switch target {
      case .known(let number): try office.withhold(paper: number, mark, by: entry)
      case .new(let name): try office.withhold(name, mark, by: entry)
      }
    }
    return ["已标注不予公开：信息目录第\(paper.number)号 \(paper.name.title)，\(ground.row.text)"]
  }

  static let paperPublished = OfficeEvent(
    "paperPublished", "登记公开的信息",
    [PaperTarget.number] + PaperTarget.name + [
      Field(name: "publishedOn", hint: "日期", label: "公开之日（默认今天）", isRequired: false),
      Field(name: "address", hint: "地址", label: "公开的网址或者地点", isRequired: false),
      Field(name: "origin", hint: "类型", label: "原来没有公开的，写缘由，列入自查报告附件3", isRequired: false),
      Field(name: "case", hint: "办件/项", label: "原来答复不予公开的办件和项，如 2025-3/1", isRequired: false),
    ],
    notes: [
      "由经办、审核或管理员记录。负面清单中的信息、答复过不予公开的信息公开的，缘由默认为经自查转为公开。",
      (["缘由："] + origins.choices.map { "  \($0.value)  \($0.name)" }).joined(separator: "\n"),
    ]
  ) { fields, context throws(Failure) in
    let target = try PaperTarget(fields)
    let publishedOn = try fields.day("publishedOn") ?? context.surroundings.today
    let named = try origin(fields)
    let office = try context.officeForWriting()
    let item = try fields.optional("case").map { (text) throws(Failure) in
      try context.item(named: text, in: office)
    }
    let publication = PaperPublication(
      publishedOn: publishedOn, address: fields.optional("address"),
      origin: named ?? (item == nil ? nil : .inspection), item: item)
    let paper = try context.storing { () throws(StoreError) in
      let entry = context.surroundings.entry
      return switch target {
      case .known(let number): try office.publish(paper: number, publication, by: entry)
      case .new(let name): try office.publish(name, publication, by: entry)
      }
    }
    return ["已登记公开：信息目录第\(paper.number)号 \(paper.name.title)，\(publishedOn.iso)"]
  }

  static let paperNamed = OfficeEvent(
    "paperNamed", "更正信息的名称",
    [Field(name: "paper", hint: "号", label: "信息目录中的号")] + PaperTarget.name,
    notes: [
      "由经办、审核或管理员记录。标题、文号、单位一并重写，没有写的即为没有；标题不宜公开的仍不列，确可列出的写 --titleSecret no。"
    ]
  ) { fields, context throws(Failure) in
    let (number, name) = (try PaperTarget.number(fields), try PaperTarget.name(fields))
    let isSecret = try PaperTarget.isTitleSecret(fields)
    let office = try context.officeForWriting()
    let paper = try context.storing { () throws(StoreError) in
      try office.rename(
        paper: number, title: name.title, documentNumber: name.documentNumber, unit: name.unit,
        isTitleSecret: isSecret, by: context.surroundings.entry)
    }
    let hidden = paper.name.isTitleSecret ? "（标题不宜公开，报告中不列）" : ""
    return ["已更正：信息目录第\(paper.number)号 \(paper.name.title)\(hidden)"]
  }

  static let paperRemoved = OfficeEvent(
    "paperRemoved", "移出信息目录",
    [
      Field(name: "paper", hint: "号", label: "信息目录中的号"), Field(name: "reason", hint: "文字", label: "理由"),
    ],
    notes: ["由经办、审核或管理员记录。登记有误，或者已经移交、销毁的信息；记录保留在案。"]
  ) { fields, context throws(Failure) in
    let (number, reason) = (try PaperTarget.number(fields), try fields.text("reason"))
    let office = try context.officeForWriting()
    let paper = try context.storing { () throws(StoreError) in
      try office.remove(paper: number, reason: reason, by: context.surroundings.entry)
    }
    return ["已移出：信息目录第\(paper.number)号 \(paper.name.title)"]
  }

  private static let grounds = FieldChoices(Outcome.grounds.map { ($0.rawValue, $0.row.text) })
  private static let origins = FieldChoices(ConversionOrigin.allCases.map { ($0.rawValue, $0.name) })

  private static func origin(_ fields: OfficeFields) throws(Failure) -> ConversionOrigin? {
    guard let text = fields.optional("origin") else { return nil }
    guard let origin = origins.value(of: text).flatMap(ConversionOrigin.init(rawValue:)) else {
      throw .usage("--origin 的“\(text)”应为：\(origins.wording)。")
    }
    return origin
  }
}
