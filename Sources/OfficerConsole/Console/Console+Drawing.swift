import Disclosure
import OfficeStore
package import Terminal

extension Console {
  /// The part of the screen that belongs to the place: below the head, above the lines at the bottom.
  var body: CellRect { CellRect(size).droppingTop(2).droppingBottom(2) }

  /// The picture for the size that the terminal has.
  package var canvas: Canvas {
    var canvas = Canvas(size)
    canvas.borders = borders
    guard size.isEnough else {
      canvas.draw(["窗口太小：请放大到80列24行以上。", "现在是\(size.columns)列\(size.rows)行。q退出"], in: CellRect(size))
      return canvas
    }
    drawHead(in: &canvas)
    top.draw(in: &canvas, body, at: desk)
    drawFoot(in: &canvas)
    drawOverlay(in: &canvas)
    return canvas
  }

  /// The office, the day, and the places with their numbers.
  private func drawHead(in canvas: inout Canvas) {
    let line = canvas.bounds.top(1)
    canvas.fill(line, style: .edge)
    canvas.draw("开卷  \(officeName)", in: line.droppingRight(40).inset(columns: 1), style: .edge)
    canvas.draw(day, in: line.right(40).droppingRight(1), style: .edge, alignment: .right)
    let free = line.inset(columns: 1).droppingLeft(CellWidth.of("开卷  \(officeName)") + 2)
      .droppingRight(CellWidth.of(day) + 2)
    if let person = person(cells: free.columns) { canvas.draw(person, in: free, style: .edge) }
    var rest = canvas.bounds.droppingTop(1).top(1).droppingLeft(1)
    for place in Place.allCases {
      let text = "\(place.rawValue) \(place.name)"
      canvas.draw(text, in: rest, style: place == top.place ? .selected : .plain)
      rest = rest.droppingLeft(CellWidth.of(text) + 2)
    }
    let marks = desk.isReadOnly ? "只读" : ""
    canvas.draw(marks, in: rest.droppingRight(1), style: .warning, alignment: .right)
  }

  /// Who sits there, with their roles as far as there is room.
  private func person(cells: Int) -> String? {
    guard let person = try? desk.office.person(account: desk.account) else { return nil }
    return ["\(person.name)（\(person.roleNames)）", person.name].first { CellWidth.of($0) <= cells }
  }

  private var officeName: String { (try? desk.office.name()) ?? "" }

  private var day: String {
    let today = desk.today
    let status = try? desk.calendar.status(of: today)
    let kind = status.map { ($0.isProvisional ? "暂按" : "") + ($0.isWorking ? "工作日" : $0.reason) } ?? ""
    return "\(today.iso) \(today.weekday.name) \(kind)"
  }

  /// What was just done or is being typed, and the keys of this place.
  private func drawFoot(in canvas: inout Canvas) {
    let lines = canvas.bounds.bottom(2)
    if let message { canvas.draw(message, in: lines.top(1).inset(columns: 1), style: .title) }
    let line = lines.bottom(1).inset(columns: 1)
    var keys = top.actions.filter { $0.isFrequent && $0.refusal == nil }.map { action in
      "\(action.keys.first?.name ?? "") \(action.name)"
    }
    let always = top.takesText ? [] : ["? 帮助", "q 退出"]
    // What does not fit is found by the help, which always does.
    while !keys.isEmpty, CellWidth.of((keys + always).joined(separator: "  ")) > line.columns {
      keys.removeLast()
    }
    canvas.draw((keys + always).joined(separator: "  "), in: line, style: .muted)
  }

  private func drawOverlay(in canvas: inout Canvas) {
    if overlay != nil { canvas.cursor = nil }
    switch overlay {
    case .palette(let palette): palette.draw(in: &canvas, body)
    case .reader(let reader): reader.draw(in: &canvas, body)
    case .command(let input):
      let line = canvas.bounds.bottom(2).top(1).inset(columns: 1)
      canvas.fill(line)
      canvas.draw("编号或命令:", in: line)
      input.draw(in: &canvas, line.droppingLeft(12), isFocused: true)
    case nil: break
    }
  }
}
