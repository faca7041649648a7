import OfficeDocuments
import OfficeText
import Terminal

/// The record of a mutual check, to be read and saved.
struct MutualCheckScreen: Screen {
  private let document: OfficialDocument
  private var page = CasePane()

  init(_ document: OfficialDocument) { self.document = document }

  var place: Place { .figures }
  var title: String { "案卷互查记录" }

  var actions: [Action] {
    [
      Action(.character("s"), name: "存为文件", isFrequent: true),
      Action(.character("j"), .down, name: "往下看", isFrequent: true),
      Action(.character("k"), .up, name: "往上看", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    page.fill(
      DocumentText.lines(document, columns: size.columns - 2).map { CaseLine($0) },
      rows: LetterPage.rows(size))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key == .character("s") else { return page.handle(key) ? .stay : .ignored }
    return .open(
      LetterSaveScreen(
        try desk.letters.docx(document), .docx, document, named: document.name, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    LetterPage.draw(page, titled: title, in: &canvas, part)
  }
}
