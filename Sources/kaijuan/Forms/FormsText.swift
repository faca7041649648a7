import Forms
import OfficeDocuments
import Terminal

/// The application forms in use, as a table.
enum FormsText {
  static func lines(
    _ used: [(ShippedForm, FormFolder.Used)], _ folder: FormFolder, columns: Int?
  ) -> [String] {
    // The file names, 正在使用, the number of fields and the lines between take 40 cells.
    let width = columns.map { max(10, ($0 - 40) / 2) }
    var table = TextTable(columns: [
      TextColumn("文件"), TextColumn("正在使用"), TextColumn("栏目", alignment: .right),
      TextColumn("名称", maxWidth: width), TextColumn("依据", maxWidth: width),
    ])
    for (shipped, form) in used {
      table.append([
        shipped.fileName, form.isOwn ? "本机关的" : "随程序的", "\(form.form.fields.count)", form.form.name,
        form.form.basis,
      ])
    }
    return table.lines + ["申请表目录：\(folder.path)\(folder.exists ? "" : "（没有此目录，全部用随程序的）")"]
  }
}
