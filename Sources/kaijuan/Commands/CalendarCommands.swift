import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// `calendar preview` and `calendar add`: what a notice moves, shown or done.
enum CalendarCommands {
  static let previewForm = CommandForm(
    name: "calendar preview", positionals: "通知.json", count: 1...1,
    summary: "一份放假通知会使哪些在办件的期限变动：从哪天到哪天、为什么",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: [fileNote, "只计算，不写入。"], reads: true)

  static let addForm = CommandForm(
    name: "calendar add", positionals: "通知.json", count: 1...1,
    summary: "录入一份放假通知，重新计算涉及的办件（管理员）",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: [fileNote, "录入一次即可；变动与 calendar preview 所列相同。有误的用 calendar remove 撤下。"])

  static let removeForm = CommandForm(
    name: "calendar remove", positionals: "文号", count: 1...1,
    summary: "撤下录入的放假通知，各件期限恢复到录入之前（管理员）",
    options: [
      .init(name: "reason", value: "理由", help: "为什么撤下"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ])

  private static let fileNote = """
    文件是一个 JSON 对象（UTF-8）：
      {"year": 2027, "doc_no": "文号", "issued": "2026-11-10", "title": "标题",
       "items": [{"festival": "元旦", "off_from": "2027-01-01", "off_to": "2027-01-03",
                  "makeup_workdays": ["2027-01-09"]}]}
    地方的放假通知再加 "issuer": "发文机关"、"scope": ["622900"]（行政区划代码）；
    节日名称与待定的节日（开斋节、古尔邦节）相同的，即定下该节日。
    """

  static func preview(_ context: CommandContext) throws(Failure) -> ExitCode {
    let file = try read(context)
    let office = try context.office()
    let today = try context.today()
    let effect = try accepting(file, context) { () throws(StoreError) in
      try office.preview(file.notice, today: today)
    }
    return show(effect, "录入这份通知将使期限变动（尚未录入）：", context)
  }

  static func add(_ context: CommandContext) throws(Failure) -> ExitCode {
    try context.requireWriting()
    let file = try read(context)
    let office = try context.officeForWriting()
    let effect = try accepting(file, context) { () throws(StoreError) in
      try office.accept(file.notice, by: context.surroundings.entry)
    }
    return show(effect, "已录入，期限变动如下：", context)
  }

  static func remove(_ context: CommandContext) throws(Failure) -> ExitCode {
    let reason = try context.arguments.required("reason").trimmed
    let office = try context.officeForWriting()
    let effect = try context.storing { () throws(StoreError) in
      try office.withdrawNotice(
        context.arguments.positionals[0], reason: reason, by: context.surroundings.entry)
    }
    return show(effect, "已撤下，期限恢复如下：", context)
  }

  private static func show(
    _ effect: NoticeEffect, _ heading: String, _ context: CommandContext
  ) -> ExitCode {
    if context.arguments.has("json") {
      context.output.line(NoticeEffectJSON.object(effect).rendered)
    } else {
      context.output.lines(NoticeEffectText(effect, columns: context.columns).lines(heading))
    }
    return .done
  }

  private static func read(_ context: CommandContext) throws(Failure) -> NoticeFile {
    try read(context.arguments.positionals[0])
  }

  static func read(_ path: String) throws(Failure) -> NoticeFile {
    let bytes = try WholeFile.read(path)
    do { return try NoticeFile(bytes) } catch { throw .data("\(path)：\(error.wording)。") }
  }

  /// What is wrong with the notice is said with its place in the file.
  private static func accepting(
    _ file: NoticeFile, _ context: CommandContext, _ body: () throws(StoreError) -> NoticeEffect
  ) throws(Failure) -> NoticeEffect {
    do { return try body() } catch {
      guard case .noticeUnfit(let fault) = error else {
        throw Failure(error, officePath: context.officePath, isReadOnly: context.isReadOnly)
      }
      let message = "\(context.arguments.positionals[0])：\(file.failure(fault).wording)。"
      throw fault.problem.isConflict ? .refused(message) : .data(message)
    }
  }
}
