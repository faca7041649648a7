/// What stands between two breaks of sheets.
struct DocumentSheet: Hashable {
  /// Whether the sheet lies.
  let isWide: Bool
  var blocks: [DocumentBlock] = []
}

extension OfficialDocument {
  /// In order; the first may be empty where a paper begins with a break, and is left out then.
  var sheets: [DocumentSheet] {
    var sheets = [DocumentSheet(isWide: false)]
    for block in blocks {
      switch block {
      case .newSheet: sheets.append(DocumentSheet(isWide: false))
      case .newWideSheet: sheets.append(DocumentSheet(isWide: true))
      case .redHead, .reference, .title, .subtitle, .addressee, .heading, .paragraph, .prompt, .table, .code,
        .attachments, .signature, .note, .remark, .annex:
        sheets[sheets.count - 1].blocks.append(block)
      }
    }
    return sheets.filter { !$0.blocks.isEmpty }
  }
}
