import Disclosure
import Terminal

/// A month in cells: weeks as rows, and in each day its number, what kind of day it is, and how many cases it has.
struct MonthCells {
  static let columns = 7 * dayColumns - 1
  /// The name, the days of the week, six weeks.
  static let rows = 2 + 6 * dayRows
  private static let dayColumns = 7
  private static let dayRows = 2

  let month: Month
  let days: OfficeDays

  func draw(in canvas: inout Canvas, _ part: CellRect, selected: Day) {
    canvas.draw(title, in: part.left(Self.columns), style: .title)
    for weekday in Weekday.allCases {
      let place = part.droppingTop(1).top(1).droppingLeft((weekday.rawValue - 1) * Self.dayColumns)
      canvas.draw(weekday.name, in: place.left(4), style: .muted)
    }
    for day in month.days { draw(day, in: &canvas, place(of: day, in: part), isSelected: day == selected) }
  }

  private var title: String {
    let mark = days.isProvisional(month) ? "暂" : ""
    return month.name + (days.workingDays(of: month).map { "  \(mark)\($0)个工作日" } ?? "  不在可计算的范围内")
  }

  private func place(of day: Day, in part: CellRect) -> CellRect {
    part.droppingTop(2 + month.week(of: day) * Self.dayRows).top(Self.dayRows)
      .droppingLeft((day.weekday.rawValue - 1) * Self.dayColumns).left(Self.dayColumns - 1)
  }

  private func draw(_ day: Day, in canvas: inout Canvas, _ place: CellRect, isSelected: Bool) {
    let mark = DayMark(day, days)
    canvas.draw(mark.text, in: place, style: mark.style)
    canvas.draw(mark.cases, in: place.droppingTop(1), style: mark.casesStyle)
    if isSelected { canvas.restyle(place, \.reversed) }
  }
}
