import Disclosure
import OfficeStore

/// Writes the attachments of a case into a folder, each under its position and its own name; none over another file.
struct AttachmentExport {
  private let file: CaseFile
  private let office: Office
  private let context: CommandContext

  init(_ file: CaseFile, _ office: Office, _ context: CommandContext) {
    self.file = file
    self.office = office
    self.context = context
  }

  func run(to folder: String) throws(Failure) -> ExitCode {
    let attachments = file.state.attachments
    guard !attachments.isEmpty else { throw .no("\(file.row.number) 没有附件。") }
    let paths = attachments.map { "\(folder)/\($0.exportName)" }
    for path in paths {
      switch Namesake(at: path) {
      case nil: break
      case .replaceable: throw .refused("\(path) 已经存在，没有导出。请另指定目录，或先移走原文件。")
      case .fixed(let reason): throw .refused(reason)
      }
    }
    try Folder.make(for: folder + "/")
    var missing: [String] = []
    for (attachment, path) in zip(attachments, paths) {
      let content = attachment.facts.content
      let bytes = try context.storing { () throws(StoreError) in try office.content(content) }
      guard let bytes else {
        missing.append(attachment.facts.name)
        continue
      }
      try NewTextFile.write(bytes, to: path)
    }
    context.output.line("已导出\(attachments.count - missing.count)份附件到 \(folder)")
    for name in missing { context.output.error("“\(name)”是在别处入卷的，本文件没有它的内容。") }
    return missing.isEmpty ? .done : .no
  }
}

extension CaseAttachment {
  /// Unlike that of any other attachment of the case.
  var exportName: String {
    let number = "\(sequence)-"
    // With its number a name may be longer than a file system takes.
    var name = facts.name[...]
    while (number + name).utf8.count > Attached.longestName { name = name.dropFirst() }
    return number + name
  }
}
