import Disclosure
import OfficeDocuments
import OfficeStore

enum ImportCommand {
  static let form = CommandForm(
    name: "import", positionals: "台账.csv", count: 1...1, summary: "导入台账：每行一件，全部合格才写入",
    options: [
      .init(name: "dry-run", value: nil, help: "只检查，不写入"),
      .init(name: "accept-valid", value: nil, help: "写入合格的行，不合格的行另存为 CSV，改好后可再导入"),
      .init(name: "rejected", value: "文件", help: "不合格的行存到哪里（默认 台账.rejected.csv，已有则加序号）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "编码（UTF-8、GB18030、UTF-16）、分隔符、表头位置和列名自动识别，不认识的列存为备注。",
      "也接受 export 写出的 CSV 和 JSON：以“开卷记录”（JSON 中为 events）为准，与它不一致的行不导入。",
      "同一行导入两次只算一次；编号已有而内容不同的列为冲突，不覆盖。与法律不符的事实照实导入并注明。",
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let isDryRun = context.arguments.has("dry-run")
    let acceptsValid = context.arguments.has("accept-valid")
    guard acceptsValid || context.arguments.text("rejected") == nil else {
      throw .usage("选项 --rejected 要与 --accept-valid 同用。")
    }
    return try context.interruptible { signals throws(Failure) in
      let office = try isDryRun ? context.office() : context.officeForWriting()
      let ledger = try LedgerImport(
        path: context.arguments.positionals[0], office: office, context: context,
        isInterrupted: { signals.isPending })
      var survey = try ledger.survey()
      if !isDryRun, survey.isClean || acceptsValid {
        try ledger.write(&survey)
      } else {
        try ledger.judge(&survey)
      }
      try ImportReport(survey, isDryRun: isDryRun, acceptsValid: acceptsValid).print(context)
      if !survey.rejections.isEmpty { return .data }
      return survey.conflicts.isEmpty ? .done : .refused
    }
  }
}
