import Disclosure
import OfficeDocuments
import Templates
import Terminal

/// The templates in use, as a table.
enum TemplatesText {
  struct Row {
    let file: String
    let name: String
    let basis: String
    let isOwn: Bool

    init(_ template: ShippedTemplate, _ read: Template, isOwn: Bool) {
      file = template.fileName
      name = LetterKind(template)?.name ?? read.head.name
      basis = read.head.basis
      self.isOwn = isOwn
    }
  }

  static func lines(_ rows: [Row], _ folder: TemplateFolder, columns: Int?) -> [String] {
    // The file names, 正在使用 and the lines between take 54 cells.
    let room = columns.map { max(20, $0 - 54) }
    var table = TextTable(
      columns: [
        TextColumn("文件"), TextColumn("正在使用"), TextColumn("名称", maxWidth: room.map { $0 * 3 / 5 }),
        TextColumn("依据", maxWidth: room.map { $0 * 2 / 5 }),
      ])
    for row in rows {
      table.append([row.file, row.isOwn ? "本机关的" : "随程序的", row.name, row.basis])
    }
    return table.lines + ["模板目录：\(folder.path)\(folder.exists ? "" : "（没有此目录，全部用随程序的）")"]
  }
}
