import OfficeDocuments

/// Prints a blank form, or writes it to a file.
struct BlankFormPrint {
  private enum Format: String, CaseIterable {
    case text, html, docx
  }

  private let form: ApplicationForm

  init(_ form: ApplicationForm) { self.form = form }

  func run(_ context: CommandContext) throws(Failure) {
    let format = try context.arguments.choice("format", Format.allCases.map { ($0.rawValue, $0) }) ?? .text
    let bytes = try bytes(format)
    guard let path = context.arguments.text("out") else {
      guard format != .docx else { throw .usage("--format docx 须用 --out 写明文件名。") }
      return context.output.text(String(decoding: bytes, as: UTF8.self))
    }
    try NewTextFile.write(bytes, to: path)
    context.output.line("已写入 \(path)")
  }

  private func bytes(_ format: Format) throws(Failure) -> [UInt8] {
    switch format {
    case .text: return Array(BlankFormText(form).text.utf8)
    case .html: return Array(HTMLDocument.html(form.blankPaper).utf8)
    case .docx:
      do { return try WordDocument.bytes(form.blankPaper) } catch {
        throw .data("无法生成 docx：\(error)。")
      }
    }
  }
}
