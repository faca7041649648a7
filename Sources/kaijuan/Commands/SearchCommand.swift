import OfficeStore

enum SearchCommand {
  static let form = CommandForm(
    name: "search", positionals: "词语…", count: 1...20, summary: "按编号、申请人、申请内容、承办单位查找，最近的在前",
    options: [
      .init(name: "open", value: nil, help: "只找在办的，最急的在前；字母、数字也可只写一部分"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: ["几个词之间是“并且”的关系。最多列出 1000 件。"], reads: true)

  private static let limit = 1000

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    let office = try context.office()
    let words = context.arguments.positionals.joined(separator: " ")
    let isOpenOnly = context.arguments.has("open")
    let rows = try context.storing { () throws(StoreError) in
      try isOpenOnly
        ? office.searchOpen(words, limit: limit + 1) : office.search(words, limit: limit + 1)
    }
    context.show(Array(rows.prefix(limit)), today: today, office: office)
    if rows.count > limit {
      context.output.error("共\(limit)+件，只列出最\(isOpenOnly ? "急" : "近")的\(limit)件。请加词语缩小范围。")
    }
    return .done
  }
}
