import Disclosure
package import OfficeStore
import OfficeText
package import Terminal

/// 案件: one case.
package struct CaseScreen: Screen {
  private var file: CaseFile
  private var offset = ListCursor()
  private var lines: [String] = []

  package init(_ row: CaseRow, at desk: Desk) throws(ConsoleFault) {
    file = try Self.file(of: row.number, at: desk)
  }

  package var place: Place { .caseFile }

  package var actions: [Action] { [] }

  private static func file(of number: String, at desk: Desk) throws(ConsoleFault) -> CaseFile {
    try desk.reading { (office) throws(StoreError) in
      guard let file = try office.file(of: office.row(named: number)) else { throw .unknownCase(number) }
      return file
    }
  }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    file = try Self.file(of: file.row.number, at: desk)
  }

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    lines = ShowPage(file, today: desk.today, calendar: desk.calendar, columns: size.columns - 2).lines
    offset.resize(count: max(1, lines.count - size.rows + 1), page: 1)
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    offset.handle(key) ? .stay : .ignored
  }

  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    canvas.draw(Array(lines.dropFirst(offset.position)), in: part.inset(columns: 1))
  }
}
