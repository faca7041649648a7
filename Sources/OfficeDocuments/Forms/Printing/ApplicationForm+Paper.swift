extension ApplicationForm {
  /// The blank form to be printed and handed out: one table on one sheet, a part a block of rows.
  public var blankPaper: OfficialDocument {
    var table = DocumentTable(role: "form", widths: BlankFormRow.widths)
    table.body = parts.flatMap { $0.rows }
    return OfficialDocument(
      name: name, blocks: [.title([name]), .table(table)] + (notes.isEmpty ? [] : [.remark(notes.joined())]))
  }
}

extension FormPart {
  /// Its rows; the title stands before all of them.
  fileprivate var rows: [[DocumentCell]] {
    let copy = FormRowLayout.rows(of: fields)
    var rows = (1...copies).flatMap { number in copy.map { $0.cells(number: copies > 1 ? number : nil) } }
    if let help { rows.insert([BlankFormRow.note(help)], at: 0) }
    rows[0].insert(.heading(printedTitle, rows: rows.count), at: 0)
    return rows
  }

  /// In lines of about the same length, at most three characters: the column is narrow.
  private var printedTitle: String {
    let count = (title.count + 2) / 3
    let length = (title.count + count - 1) / count
    return stride(from: 0, to: title.count, by: length).map { start in
      String(title.dropFirst(start).prefix(length))
    }.joined(separator: "\n")
  }
}
