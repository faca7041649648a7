import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// 销毁清册: what was destroyed, and what is proposed.
struct ErasureRegisterScreen: Screen {
  private let document: OfficialDocument
  private var page = CasePane()

  init(at desk: Desk) throws(ConsoleFault) {
    document = try desk.reading { (office) throws(StoreError) in
      try office.erasureRegister().laidOut(office: office.name())
    }
  }

  var place: Place { .settings }
  var title: String { "销毁清册" }

  var actions: [Action] {
    [
      Action(.character("j"), .down, name: "往下看", isFrequent: true),
      Action(.character("k"), .up, name: "往上看", isFrequent: true),
      Action(.escape, .character("h"), name: "返回", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { self = try ErasureRegisterScreen(at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    page.fill(
      DocumentText.lines(document, columns: size.columns - 2).map { CaseLine($0) },
      rows: LetterPage.rows(size))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    page.handle(key) ? .stay : .ignored
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    LetterPage.draw(page, titled: title, in: &canvas, part)
  }
}
