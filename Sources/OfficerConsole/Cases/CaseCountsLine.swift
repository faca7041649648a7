import OfficeStore
import OfficeText
import Terminal

/// What is urgent, in one line above the list.
struct CaseCountsLine {
  private let counts: CaseCounts
  private let countdown: String?

  init(_ counts: CaseCounts, countdown: String?) {
    self.counts = counts
    self.countdown = countdown
  }

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let detailed = counts.parts(isDetailed: true, countdown: countdown)
    let fits = detailed.map { CellWidth.of($0.text) + 2 }.reduce(0, +) <= part.columns + 2
    var rest = part
    for (text, style) in fits ? detailed : counts.parts(isDetailed: false, countdown: countdown) {
      canvas.draw(text, in: rest, style: style)
      rest = rest.droppingLeft(CellWidth.of(text) + (fits ? 2 : 1))
    }
  }
}
