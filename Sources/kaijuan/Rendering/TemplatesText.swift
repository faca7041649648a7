import OfficeDocuments
import Templates
import Terminal

/// The templates in use, as a table.
enum TemplatesText {
  struct Row {
    let file: String
    let head: TemplateHead
    let isOwn: Bool

    init(_ template: ShippedTemplate, _ read: Template, isOwn: Bool) {
      file = template.fileName
      head = read.head
      self.isOwn = isOwn
    }
  }

  static func lines(_ rows: [Row], _ folder: TemplateFolder, columns: Int?) -> [String] {
    // The file names, 正在使用 and the lines between take 54 cells.
    let width = columns.map { max(10, ($0 - 54) / 2) }
    var table = TextTable(
      columns: [
        TextColumn("文件"), TextColumn("正在使用"), TextColumn("名称", maxWidth: width),
        TextColumn("依据", maxWidth: width),
      ])
    for row in rows {
      table.append([row.file, row.isOwn ? "本机关的" : "随程序的", row.head.name, row.head.basis])
    }
    return table.lines + ["模板目录：\(folder.path)\(folder.exists ? "" : "（没有此目录，全部用随程序的）")"]
  }
}
