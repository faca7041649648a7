import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension AttachmentsScreen {
  /// The head, the names of the columns, and what is not shown.
  static let around = 5

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(open.row.number)  \(open.row.applicant)  附件", in: part, style: .title)
    guard !attachments.isEmpty else {
      let words = "还没有附件。按a选择扫描件、照片或电子文件入卷，如申请书、身份证明、信封、送达凭证。"
      return canvas.draw(words.wrapped(toCells: part.columns), in: part.droppingTop(2), style: .plain)
    }
    canvas.draw(cursor.rest, in: part.bottom(1), style: .muted, alignment: .right)
    if let lack { canvas.draw(lack, in: part.bottom(1), style: .warning) }
    var list = part.droppingTop(2).droppingBottom(1)
    drawColumns(["序号", "种类", "文件名", "大小", "页数", "入卷"], in: &canvas, list.top(1), style: .muted)
    for index in cursor.visible {
      list = list.droppingTop(1)
      let isSelected = index == cursor.selected
      let style = isSelected ? Style.plain.reversed : .plain
      if isSelected { canvas.fill(list.top(1), style: style) }
      drawColumns(Self.columns(attachments[index]), in: &canvas, list.top(1), style: style)
    }
  }

  /// Why the copy under the cursor may not be given out as it is.
  private var lack: String? {
    guard let facts = cursor.selected.map({ attachments[$0].facts }), facts.attachment == .disclosedCopy
    else {
      return nil
    }
    return open.file.state.deidentificationLack(ofContent: facts.content).map { "\($0)，按d检查" }
  }

  private static func columns(_ attachment: CaseAttachment) -> [String] {
    let facts = attachment.facts
    return [
      "\(attachment.sequence)", facts.attachment.name, facts.name, facts.sizeText,
      facts.pages.map { "\($0)页" } ?? "未计", attachment.addedOn.iso,
    ]
  }

  /// The name of the file takes what the others leave.
  private func drawColumns(_ texts: [String], in canvas: inout Canvas, _ line: CellRect, style: Style) {
    let fixed = [6, 16, 0, 9, 7, 11]
    let widths = fixed.enumerated().map { place, width in
      place == 2 ? max(8, line.columns - fixed.reduce(0, +)) : width
    }
    var rest = line
    for (text, width) in zip(texts, widths) {
      canvas.draw(text, in: rest.left(max(1, width - 1)), style: style)
      rest = rest.droppingLeft(width)
    }
  }
}
