import OfficeDocuments
import OfficeText
import Terminal

/// The text of a letter on the screen, page by page.
enum LetterPage {
  /// The title above the text.
  private static let above = 2
  /// Terminal cells of a line of 28 characters, as a sheet has them.
  static let mostColumns = 56

  static func rows(_ size: CellSize) -> Int { max(1, size.rows - above) }
  static func columns(_ size: CellSize) -> Int { min(mostColumns, size.columns - 2) }

  static func lines(_ text: [String], columns: Int) -> [CaseLine] {
    text.flatMap { CaseLine.wrapped($0, columns: columns) }
  }

  static func lines(_ document: OfficialDocument, columns: Int) -> [CaseLine] {
    DocumentText.lines(document, columns: columns).map { CaseLine($0) }
  }

  static func draw(_ page: CasePane, titled title: String, in canvas: inout Canvas, _ part: CellRect) {
    let part = part.inset(columns: 1)
    canvas.draw(title, in: part, style: .title)
    canvas.draw(page.place, in: part.left(mostColumns), style: .muted, alignment: .right)
    page.draw(in: &canvas, part.droppingTop(above), isFocused: true)
  }
}
