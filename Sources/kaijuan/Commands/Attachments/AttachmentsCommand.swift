import Disclosure
import OfficeStore
import OfficeText
import Terminal

enum AttachmentsCommand {
  static let form = CommandForm(
    name: "attachments", positionals: "编号", count: 1...1,
    summary: "附件：列出案卷中的附件；导出；打开",
    options: [
      .init(name: "export", value: "目录", help: "把全部附件写入目录（没有的建立，已有的文件不覆盖）"),
      .init(name: "open", value: "序号", help: "用系统的程序打开一份（命令见设置项 openCommand）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    if let folder = context.arguments.text("export") {
      return try AttachmentExport(file, office, context).run(to: folder)
    }
    if context.arguments.has("open") { return try open(file, office, context) }
    let attachments = file.state.attachments
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(attachments.map(\.json)).rendered)
    } else {
      context.output.lines(lines(file, columns: context.columns))
    }
    return .done
  }

  private static func lines(_ file: CaseFile, columns: Int?) -> [String] {
    let attachments = file.state.attachments
    guard !attachments.isEmpty else {
      return ["\(file.row.number) 没有附件。入卷：kaijuan attach \(file.row.number) 文件 --kind 种类"]
    }
    var table = TextTable(columns: [
      TextColumn("序号", alignment: .right), TextColumn("入卷日期"), TextColumn("种类"),
      TextColumn("文件名", maxWidth: columns.map { max(12, $0 - 68) }), TextColumn("格式"),
      TextColumn("大小", alignment: .right), TextColumn("页数", alignment: .right), TextColumn("入卷人"),
    ])
    for attachment in attachments {
      let facts = attachment.facts
      table.append([
        String(attachment.sequence), attachment.addedOn.iso, facts.attachment.name, facts.name,
        facts.typeName,
        facts.sizeText, facts.pages.map(String.init) ?? "", attachment.person,
      ])
    }
    return [file.row.number, ""] + table.lines + ["共\(attachments.count)份"]
  }

  private static func open(
    _ file: CaseFile, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    let text = try context.arguments.required("open")
    let sequence = try Arguments.integer(text, what: "--open", in: 1...Int.max)
    guard let attachment = file.state.attachments.first(where: { $0.sequence == sequence }) else {
      throw .no("\(file.row.number) 没有序号\(sequence)的附件，见 kaijuan attachments \(file.row.number)。")
    }
    let bytes = try context.content(of: attachment, in: office)
    let command = try context.storing { () throws(StoreError) in try office.setting(.openCommand) }
    let path = try OpenedCopy(command, context.surroundings.environment).open(
      bytes, named: attachment.facts.name)
    context.output.line("已交给 \(command)。临时副本 \(path) 一天后清除。")
    return .done
  }
}

extension CommandContext {
  /// The bytes of an attachment.
  ///
  /// - Throws: ``Failure``, exit code 1 where they stayed in another file.
  func content(of attachment: CaseAttachment, in office: Office) throws(Failure) -> [UInt8] {
    let facts = attachment.facts
    let bytes = try storing { () throws(StoreError) in try office.content(facts.content) }
    guard let bytes else { throw .no("“\(facts.name)”是在别处入卷的，本文件只记有它的SM3：\(facts.content)。") }
    return bytes
  }
}

extension CaseAttachment {
  fileprivate var json: JSONOutput {
    .object([
      "sequence": .integer(sequence), "addedOn": .text(addedOn.iso), "kind": .text(facts.attachment.rawValue),
      "kindName": .text(facts.attachment.name), "name": .text(facts.name), "type": .text(facts.type),
      "size": .integer(facts.size), "pages": facts.pages.map { .integer($0) } ?? .null,
      "content": .text(facts.content), "person": .text(person),
    ])
  }
}
