import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

extension OfficeEvent {
  private static let year = Field(name: "year", hint: "年度", label: "报告年度")

  static let table2Entered = OfficeEvent(
    "table2Entered", "填报表二", [year] + Table2Entry.fields,
    notes: [
      "由经办或管理员记录。没有写的栏目保留上次填报的数字；写“空”的改为空白。金额以万元计，至多四位小数。",
      "如：kaijuan record 本机关 table2Entered --year 2025 --licences 517645 --fees 4068.208",
    ]
  ) { fields, context throws(Failure) in
    let (year, form) = try fields.year()
    guard year <= context.surroundings.today.year else {
      throw .refused("\(year)年尚未开始，不能填报\(year)年度的表二。")
    }
    let office = try context.officeForWriting()
    let before = try context.storing { () throws(StoreError) in try office.table2(of: year) }
    let table = try Table2Entry.table(fields, on: before ?? Table2(form: form))
    try context.storing { () throws(StoreError) in
      try office.enter(table, year: year, by: context.surroundings.entry)
    }
    try context.remindOfPublication(of: year, office)
    let blanks = form.table2Cells.filter { table[$0] == nil }
    let rest = blanks.isEmpty ? [] : ["尚未填写：\(blanks.map { "--" + $0.key(in: form) }.joined(separator: "、"))"]
    return ["已填报\(year)年度表二："] + AnnualText.table2(table) + rest
  }

  static let paragraphWritten = OfficeEvent(
    "paragraphWritten", "撰写正文",
    [
      year, Field(name: "part", hint: "一|…|六", label: "报告的哪一部分"),
      Field(name: "text", hint: "文字", label: "本机关的文字", isRequired: false),
      Field(name: "file", hint: "文件", label: "从纯文本文件读取，可分段", isRequired: false),
      Field(name: "remove", hint: "yes", label: "删去这一部分的文字", isRequired: false),
    ],
    notes: [
      "由经办或管理员记录。--text、--file、--remove 写一项；同一部分以后一次为准。一行一段。",
      "第一部分的文字印在“（三）政府信息管理、政府信息公开平台建设和监督保障情况”之下，\n（一）（二）由程序按各表写出。",
      "表中的数字可以写名称，如 {新收.总计}，印出时填入（名称见 kaijuan templates README.md）；\n直接写的数字与各表核对（等式G）。",
      (["各部分："] + AnnualPart.allCases.map { "  " + $0.title }).joined(separator: "\n"),
    ]
  ) { fields, context throws(Failure) in
    let (year, _) = try fields.year()
    let part: AnnualPart = try OwnParagraph.part(fields)
    let text = try OwnParagraph.text(fields, for: part)
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.write(text, for: part, year: year, by: context.surroundings.entry)
    }
    try context.remindOfPublication(of: year, office)
    return [
      text.isEmpty ? "已删去\(year)年度报告“\(part.title)”的文字。" : "已写入\(year)年度报告“\(part.title)”，共\(text.count)字。"
    ]
  }

  static let openingBalanceEntered = OfficeEvent(
    "openingBalanceEntered", "登记期初结转",
    [
      year, Field(name: "predecessor", hint: "机关", label: "年度中并入的原机关"),
      Field(name: "reason", hint: "文字", label: "并入的缘由，列入第六部分"),
    ]
      + ApplicantKind.allCases.map {
        Field(name: $0.rawValue, hint: "整数", label: "\($0.name)（默认0）", isRequired: false)
      } + [Field(name: "total", hint: "整数", label: "总计，写了即核对", isRequired: false)],
    notes: ["由经办或管理员记录。数字为原机关上年度报告的四“结转下年度继续办理”，加入本年度的二；同一原机关以后一次为准，全部写0即取消。"]
  ) { fields, context throws(Failure) in
    let (year, _) = try fields.year()
    let balance = try OpeningBalance(fields, year: year)
    let office = try context.officeForWriting()
    try context.storing { () throws(StoreError) in
      try office.enter(balance, by: context.surroundings.entry)
    }
    try context.remindOfPublication(of: year, office)
    return ["已登记\(balance.predecessor)结转入\(year)年度：\(balance[.total])件"]
  }

  static let reportAdopted = OfficeEvent(
    "reportAdopted", "认定已公布的年度报告",
    [
      Field(name: "file", hint: "报告.json", label: "使用本程序之前公布的年度报告（kaijuan-annual-report/1）"),
      Field(name: "reason", hint: "文字", label: "取代在案报告，或者报告的机关名称不同的理由", isRequired: false),
    ],
    notes: ["由批准或管理员记录。认定之后，其四即下一年度的二，等式E、F据以核对。"]
  ) { fields, context throws(Failure) in
    let file = try ReportFile(path: try fields.text("file"))
    let office = try context.officeForWriting()
    let name = try context.storing { () throws(StoreError) in try office.name() }
    guard file.report.office == name || fields.optional("reason") != nil else {
      throw .refused(
        "报告的机关为“\(file.report.office)”，本机关为“\(name)”，没有认定。确为本机关的报告（如机关已更名）的，写 --reason 说明理由。")
    }
    try context.storing { () throws(StoreError) in
      _ = try office.adopt(
        file.report, text: file.text, reason: fields.optional("reason"), by: context.surroundings.entry)
    }
    if file.report.office != name {
      context.output.error("注意：报告的机关为“\(file.report.office)”，本机关为“\(name)”，请核对。")
    }
    for breach in IdentityReport(checking: file.report).breaches {
      context.output.error("注意：报告不符 \(breach.wording)")
    }
    return ["已认定\(file.report.year)年度报告（\(file.report.office)），SM3 \(Office.digest(of: file.text))"]
  }
}
