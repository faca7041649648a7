import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What is urgent, in one line above the list.
struct CaseCountsLine {
  private typealias Part = (text: String, style: Style)

  private let detailed: [Part]
  private let short: [Part]

  init(_ counts: CaseCounts, countdowns: [ReportCountdown]) {
    detailed = counts.parts(isDetailed: true, countdowns: countdowns)
    short = counts.parts(isDetailed: false, countdowns: countdowns)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let (parts, gap) = fitting(part.columns)
    var rest = part
    for (text, style) in parts {
      canvas.draw(text, in: rest, style: style)
      rest = rest.droppingLeft(CellWidth.of(text) + gap)
    }
  }

  /// Without details, then without spaces; then what warns of nothing makes room, from the end.
  private func fitting(_ columns: Int) -> (parts: [Part], gap: Int) {
    if Self.cells(detailed, gap: 2) <= columns { return (detailed, 2) }
    if Self.cells(short, gap: 1) <= columns { return (short, 1) }
    var parts: [Part] = short.map { ($0.text.replacing(" ", with: ""), $0.style) }
    while Self.cells(parts, gap: 1) > columns, let last = parts.lastIndex(where: { $0.style == .plain }) {
      parts.remove(at: last)
    }
    return (parts, 1)
  }

  private static func cells(_ parts: [Part], gap: Int) -> Int {
    parts.map { CellWidth.of($0.text) + gap }.reduce(0, +) - gap
  }
}
