import Terminal

extension CalendarScreen {
  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let layout = CalendarLayout(part)
    for (index, month) in months.enumerated() {
      MonthCells(month: month, days: days).draw(
        in: &canvas, layout.place(ofMonth: index), selected: selected)
    }
    canvas.draw(
      ["休 放假  班 调休上班  地 当地放假  今 今天", "暂 安排未公布，可能变动  几件 到期的办件"], in: layout.legend, style: .muted)
    canvas.fill(layout.edge, with: "|", style: .muted)
    let place = layout.details
    let details = DayDetails(day: selected, days: days, cases: cases, columns: place.columns).lines
    for (row, line) in details.prefix(place.rows).enumerated() {
      canvas.draw(line.text, in: place.droppingTop(row).top(1), style: line.style)
    }
    if details.count > place.rows {
      canvas.fill(place.bottom(1))
      canvas.draw("（按回车看全部）", in: place.bottom(1), style: .muted)
    }
  }
}
