import Disclosure
import OfficeStore
import Terminal

/// The part of a view that is in memory, with the cursor in it. A list of a million cases costs no more than one of a
/// hundred: only what is near the cursor is read.
struct CaseWindow {
  let view: CaseView
  private(set) var rows: [CaseRow] = []
  /// The row under the cursor, among ``rows``.
  private(set) var index = 0
  /// The first row that the screen shows, among ``rows``.
  private(set) var offset = 0
  /// How many cases of the view come before ``rows``; nil where they were not counted.
  private(set) var before: Int? = 0
  private var page = 1
  private var beginsList = true
  private var endsList = false

  init(_ view: CaseView) { self.view = view }

  /// Another view on a screen of the same size, not read yet.
  func showing(_ view: CaseView) -> CaseWindow {
    var window = CaseWindow(view)
    window.page = page
    return window
  }

  /// Whether the whole list is in memory.
  var isWhole: Bool { beginsList && endsList }
  var selected: CaseRow? { rows.indices.contains(index) ? rows[index] : nil }
  var visible: ArraySlice<CaseRow> { rows[offset..<min(rows.count, offset + page)] }
  /// The place of the cursor in the whole list, from 1; nil where it was not counted.
  var position: Int? { rows.isEmpty ? nil : before.map { $0 + index + 1 } }

  /// Reads the list from its beginning.
  mutating func loadFirst(at desk: Desk) throws(ConsoleFault) {
    rows = try read(.first, at: desk)
    (index, offset, before) = (0, 0, 0)
    (beginsList, endsList) = (true, rows.count < amount)
  }

  /// Reads the list from its end; `count` is that of the whole list where it is known.
  mutating func loadLast(count: Int?, at desk: Desk) throws(ConsoleFault) {
    rows = try read(.last, at: desk)
    (beginsList, endsList) = (rows.count < amount, true)
    before = beginsList ? 0 : count.map { $0 - rows.count }
    select(rows.count - 1)
  }

  /// Reads again what is in sight. The cursor stays on its case, or where that was.
  mutating func reload(at desk: Desk) throws(ConsoleFault) {
    guard let anchor = visible.first, !beginsList || offset > 0 else {
      return try keepingCursor { (window) throws(ConsoleFault) in try window.loadFirst(at: desk) }
    }
    try keepingCursor { (window) throws(ConsoleFault) in
      let above = try window.read(.before(anchor), at: desk)
      let below = try window.read(above.last.map { .after($0) } ?? .first, at: desk)
      window.beginsList = above.count < window.amount
      window.endsList = below.count < window.amount
      window.rows = above + below
      window.before = window.beginsList ? 0 : nil
    }
  }

  mutating func fit(page: Int, at desk: Desk) throws(ConsoleFault) {
    guard page != self.page else { return }
    self.page = max(1, page)
    try move(0, at: desk)
  }

  /// Moves the cursor by so many rows, and reads on where the rows in memory end.
  mutating func move(_ by: Int, at desk: Desk) throws(ConsoleFault) {
    while index + by + page >= rows.count, !endsList, let last = rows.last {
      let more = try read(.after(last), at: desk)
      endsList = more.count < amount
      rows += more
    }
    while index + by < page, !beginsList, let first = rows.first {
      let more = try read(.before(first), at: desk)
      beginsList = more.count < amount
      rows = more + rows
      (index, offset) = (index + more.count, offset + more.count)
      before = beginsList ? 0 : before.map { $0 - more.count }
    }
    select(index + by)
    forget()
  }

  private var amount: Int { max(50, 2 * page) }

  private func read(_ place: Office.CasePlace, at desk: Desk) throws(ConsoleFault) -> [CaseRow] {
    let (view, amount, today) = (view, amount, desk.today)
    return try desk.reading { (office) throws(StoreError) in
      try office.cases(in: view, today: today, at: place, limit: amount)
    }
  }

  private mutating func keepingCursor(
    _ load: (inout CaseWindow) throws(ConsoleFault) -> Void
  ) throws(ConsoleFault) {
    let (id, shift) = (selected?.id, index - offset)
    let first = offset
    try load(&self)
    select(rows.firstIndex { $0.id == id } ?? min(first + shift, rows.count - 1))
    offset = max(0, min(index - shift, rows.count - page))
  }

  private mutating func select(_ place: Int) {
    index = min(max(0, place), max(0, rows.count - 1))
    if index < offset { offset = index }
    if index >= offset + page { offset = index - page + 1 }
    offset = max(0, min(offset, rows.count - page))
  }

  /// Keeps no more than some pages on each side in memory.
  private mutating func forget() {
    let most = 4 * amount
    if offset > most {
      let dropped = offset - most / 2
      rows.removeFirst(dropped)
      (index, offset) = (index - dropped, offset - dropped)
      (before, beginsList) = (before.map { $0 + dropped }, false)
    }
    if rows.count - offset > most {
      rows.removeLast(rows.count - offset - most / 2)
      endsList = false
    }
  }
}
