import Terminal

/// One part of the page of a case on the screen: its lines, and where one is in them.
///
/// A timeline is moved through by entries, other parts by lines.
struct CasePane {
  private(set) var lines: [CaseLine] = []
  private var cursor = ListCursor()
  private var rows = 1
  private var top = 0

  private var events: [Int] {
    lines.compactMap(\.event).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The position of the entry under the cursor; nil in a part without entries.
  var selectedEvent: Int? {
    let events = self.events
    return events.indices.contains(cursor.position) ? events[cursor.position] : nil
  }

  /// Takes other lines, or as many rows as the screen has for them. New entries draw the cursor.
  mutating func fill(_ lines: [CaseLine], rows: Int) {
    let before = events.count
    self.lines = lines
    self.rows = max(1, rows)
    let entries = events.count
    if entries > 0 {
      cursor.resize(count: entries, page: max(1, self.rows / 3))
      if entries != before { cursor.move(to: entries - 1) }
    } else {
      cursor.resize(count: max(1, lines.count - self.rows + 1), page: max(1, self.rows - 1))
    }
    keepInSight()
  }

  /// - Returns: whether the key moved in the part.
  mutating func handle(_ key: Key) -> Bool {
    guard cursor.handle(key) else { return false }
    keepInSight()
    return true
  }

  mutating func select(event: Int) {
    if let place = events.firstIndex(of: event) { cursor.move(to: place) }
    keepInSight()
  }

  private mutating func keepInSight() {
    guard let event = selectedEvent else { return top = cursor.position }
    let first = lines.firstIndex { $0.event == event } ?? 0
    let end = (lines.lastIndex { $0.event == event } ?? first) + 1
    top = max(0, min(max(top, end - rows), first, lines.count - rows))
    if first < top || end - first > rows { top = first }
  }

  /// Which lines are shown, of how many; empty where all are.
  var place: String {
    guard lines.count > rows else { return "" }
    return "\(top + 1)-\(min(lines.count, top + rows))/\(lines.count)"
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, isFocused: Bool) {
    for (row, line) in lines.dropFirst(top).prefix(part.rows).enumerated() {
      let place = part.droppingTop(row).top(1)
      let isSelected = isFocused && line.event != nil && line.event == selectedEvent
      if isSelected { canvas.fill(place, style: line.style.reversed) }
      canvas.draw(line.text, in: place, style: isSelected ? line.style.reversed : line.style)
    }
  }
}
