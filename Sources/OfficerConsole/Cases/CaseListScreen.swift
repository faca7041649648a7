import Disclosure
import OfficeStore
import OfficeText
package import Terminal

/// 办件: the cases, most urgent first, with what is urgent counted above them.
package struct CaseListScreen: Screen {
  private var window: CaseWindow
  private var name: String
  /// What is shown when nothing is typed behind `/`.
  private var listed: NamedView
  /// The closed cases that the filter finds too; nil where the list shows them.
  private var closedMatches: ClosedMatches?
  private var counts: CaseCounts
  /// To the days of the yearly reports.
  private var countdowns: [ReportCountdown]
  /// Of the view; one more than ``mostCounted`` stands for all that are more.
  private var count = 0
  /// What is typed behind `/`, while it is typed.
  private var filter: TextInput?
  private var menu: Palette?
  private var views: [NamedView] = []
  private var notes: [String] = []

  private static let mostCounted = 1000

  /// - Parameter view: what it shows; nil is what who sits there works on.
  init(_ view: NamedView? = nil, at desk: Desk) throws(ConsoleFault) {
    let view = if let view { view } else { try Self.ownView(at: desk) }
    (window, name, listed) = (CaseWindow(view.view), view.name, view)
    (counts, countdowns) = try Self.counts(at: desk)
    try window.loadFirst(at: desk)
    try recount(at: desk)
  }

  /// The open cases; of who only reviews, those that wait for their verdict.
  private static func ownView(at desk: Desk) throws(ConsoleFault) -> NamedView {
    let account = desk.account
    let (person, steps) = try desk.reading { (office) throws(StoreError) in
      (try office.person(account: account), try office.reviewSteps())
    }
    guard let person, !person.keepsCases, !person.reviewSteps.isDisjoint(with: steps) else { return .open }
    return NamedView.toReview(person) ?? .open
  }

  package var place: Place { .cases }
  package var takesText: Bool { filter != nil || menu != nil }

  package var actions: [Action] {
    let none = window.selected == nil ? "列表里没有办件" : nil
    let unfiltered = window.view.words.isEmpty ? "没有筛选" : nil
    let everywhere = unfiltered ?? (closedMatches == nil ? "这里已经是全部办件" : nil)
    return [
      Action(.enter, .character("l"), name: "打开", refusal: none, isFrequent: true),
      Action(.character("/"), name: "筛选", otherWords: ["查找", "搜索", "检索"], isFrequent: true),
      Action(.character("x"), name: "清除筛选", refusal: unfiltered, isFrequent: true),
      Action(
        .character("a"), name: "在全部办件中找", otherWords: ["已办结"], refusal: everywhere),
      Action(
        .character("v"), name: "换列表",
        otherWords: ["列表", "逾期", "复议", "诉讼", "全部办件", "归档", "待我审查", "待我修改", "已审结"],
        isFrequent: true),
      Action(.character("o"), name: "换顺序", otherWords: ["排序"], isFrequent: true),
      Action(.character("n"), name: "收件登记", otherWords: ["新收", "新申请", "登记"], isFrequent: true),
      Action(.character("j"), .down, name: "下一件"), Action(.character("k"), .up, name: "上一件"),
      Action(.pageDown, .control("f"), name: "下一页"), Action(.pageUp, .control("b"), name: "上一页"),
      Action(.character("g"), .home, name: "第一件"), Action(.character("G"), .end, name: "最后一件"),
    ]
  }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    (counts, countdowns) = try Self.counts(at: desk)
    try window.reload(at: desk)
    try recount(at: desk)
  }

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    try window.fit(page: size.rows - 4, at: desk)
    notes = DeadlineNotes.lines(Array(window.visible), today: desk.today, calendar: desk.calendar)
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if filter != nil { return try type(key, at: desk) }
    if menu != nil { return try choose(key, at: desk) }
    switch key {
    case .enter, .right, .character("l"):
      guard let row = window.selected else { return .stay }
      return .open(try CaseScreen(row, at: desk))
    case .character("/"): filter = TextInput(window.view.words)
    case .character("x"): try show(words: "", at: desk)
    case .character("a"): return try widen(at: desk)
    case .character("v"): try openMenu(at: desk)
    case .character("o"): return try reorder(at: desk)
    case .character("n"): return .go(.intake)
    case .up, .character("k"): try window.move(-1, at: desk)
    case .down, .character("j"): try window.move(1, at: desk)
    case .wheelUp: try window.move(-3, at: desk)
    case .wheelDown: try window.move(3, at: desk)
    case .pageUp, .control("b"): try window.move(-window.visible.count, at: desk)
    case .pageDown, .control("f"): try window.move(window.visible.count, at: desk)
    case .home, .character("g"): try window.loadFirst(at: desk)
    case .end, .character("G"):
      try window.loadLast(count: count > Self.mostCounted ? nil : count, at: desk)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .left, .function, .paste:
      guard key == .escape, !window.view.words.isEmpty else { return .ignored }
      try show(words: "", at: desk)
    }
    return .stay
  }

  /// Narrows the list with every key.
  private mutating func type(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .escape:
      filter = nil
      try show(words: "", at: desk)
    case .enter, .down, .up:
      filter = nil
      try recount(at: desk)
    case .character, .control, .tab, .backTab, .backspace, .delete, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown, .paste:
      guard filter?.handle(key) == true, let words = filter?.text else { return .stay }
      try show(words: words, at: desk)
    }
    return .stay
  }

  private mutating func openMenu(at desk: Desk) throws(ConsoleFault) {
    let account = desk.account
    let (person, proofDays, units) = try desk.reading { (office) throws(StoreError) in
      (try office.person(account: account), try office.number(.serviceProofDays), try office.units())
    }
    views = NamedView.all(
      today: desk.today, soonDays: counts.soonDays, proofDays: proofDays, person: person, units: units)
    var names = views.map(\.name)
    names.insert(DisputeLimitScreen.name, at: min(6, names.count))
    menu = Palette("换列表", names.map { Action(name: $0) }, nothing: "没有这个列表。")
  }

  private mutating func choose(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard var menu else { return .stay }
    switch menu.handle(key) {
    case .stay: self.menu = menu
    case .close, .typed: self.menu = nil
    case .run(let action):
      self.menu = nil
      if action.name == DisputeLimitScreen.name { return .open(try DisputeLimitScreen(at: desk)) }
      guard let named = views.first(where: { $0.name == action.name }) else { return .stay }
      try show(named, at: desk)
    }
    return .stay
  }

  private mutating func reorder(at desk: Desk) throws(ConsoleFault) -> Effect {
    let orders = CaseView.Order.allCases
    let next = ((orders.firstIndex(of: listed.view.order) ?? 0) + 1) % orders.count
    listed.view.order = orders[next]
    try show(listed, words: window.view.words, at: desk)
    return .say("顺序：\(orders[next].name)")
  }

  private mutating func show(words: String, at desk: Desk) throws(ConsoleFault) {
    try show(listed, words: words, at: desk)
  }

  /// The same words in all cases.
  private mutating func widen(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard closedMatches != nil else { return .say("没有筛选，或者这里已经是全部办件。") }
    try show(.all, words: window.view.words, at: desk)
    return .stay
  }

  /// Whoever types a reference number means one case, whatever the list: it is found among all.
  private mutating func show(_ view: NamedView, words: String = "", at desk: Desk) throws(ConsoleFault) {
    let named = try desk.row(reference: words)
    listed = view
    let shown = named == nil ? view : .all
    name = shown.name
    var cases = shown.view
    cases.words = named?.number ?? words
    window = window.showing(cases)
    try window.loadFirst(at: desk)
    try recount(at: desk)
  }

  private mutating func recount(at desk: Desk) throws(ConsoleFault) {
    let (view, today) = (window.view, desk.today)
    // While a filter is typed, each key looks through the cases once: what was read whole is counted, and closed cases
    // are only looked for where no other is found, or when the typing has ended.
    count =
      window.isWhole
      ? window.rows.count
      : try desk.reading { (office) throws(StoreError) in
        try office.count(in: view, today: today, limit: Self.mostCounted)
      }
    closedMatches = filter == nil || window.rows.isEmpty ? try ClosedMatches(beside: view, at: desk) : nil
  }

  private static func counts(at desk: Desk) throws(ConsoleFault) -> (CaseCounts, [ReportCountdown]) {
    let (today, account) = (desk.today, desk.account)
    return try desk.reading { (office) throws(StoreError) in
      let person = try office.person(account: account)
      return (try office.caseCounts(today: today, for: person), try office.reportCountdowns(today: today))
    }
  }

  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    CaseCountsLine(counts, countdowns: countdowns).draw(in: &canvas, part.top(1).inset(columns: 1))
    drawHeading(in: &canvas, part.droppingTop(1).top(1).inset(columns: 1))
    let columns = CaseColumns(columns: part.columns - 2)
    columns.drawHead(in: &canvas, part.droppingTop(2).top(1).inset(columns: 1))
    let list = part.droppingTop(3).droppingBottom(1)
    for (place, row) in window.visible.enumerated() {
      let line = list.droppingTop(place).top(1).inset(columns: 1)
      columns.draw(row, in: &canvas, line, isSelected: row.id == window.selected?.id, at: desk)
    }
    if window.rows.isEmpty { drawEmpty(in: &canvas, list.inset(columns: 1)) }
    let matches = window.rows.isEmpty ? nil : closedMatches?.sentence(isTyping: filter != nil)
    canvas.draw(
      matches ?? notes.joined(separator: " "), in: part.bottom(1).inset(columns: 1),
      style: matches == nil ? .muted : .accent)
    menu?.draw(in: &canvas, part)
  }

  /// Which list it is, its order, the words of the filter, and where the cursor stands.
  private func drawHeading(in canvas: inout Canvas, _ part: CellRect) {
    let most = Self.mostCounted
    let total = count > most ? "\(most)+" : "\(count)"
    let place = window.position.map { "第\($0)件，" } ?? ""
    canvas.draw("\(place)共\(total)件", in: part, style: .muted, alignment: .right)
    let title = "\(name)（\(window.view.order.name)）"
    canvas.draw(title, in: part.left(40), style: .title)
    let rest = part.droppingLeft(CellWidth.of(title) + 2).droppingRight(18)
    if let filter {
      canvas.draw("筛选:", in: rest)
      filter.draw(in: &canvas, rest.droppingLeft(6), isFocused: true)
    } else if !window.view.words.isEmpty {
      canvas.draw("筛选：\(window.view.words)", in: rest, style: .accent)
    }
  }

  private func drawEmpty(in canvas: inout Canvas, _ part: CellRect) {
    let words = window.view.words
    let more = closedMatches?.sentence(isTyping: filter != nil)
    let clear = filter == nil ? "按 x 清除筛选。" : "按 Esc 清除筛选。"
    let lines =
      words.isEmpty
      ? listed.isOfReview ? ["没有待您审查的办件。", "按 v 换列表，看在办的和其他的。"] : ["这个列表里没有办件。", "按 n 收件登记，按 v 换列表。"]
      : ["\(name)中没有含“\(words)”的。", more, clear].compactMap(\.self)
    canvas.draw(lines, in: part.droppingTop(1), style: .muted)
  }
}

extension CaseView.Order {
  var name: String {
    switch self {
    case .urgency: "最急在前"
    case .newest: "新收在前"
    case .oldest: "先收在前"
    }
  }
}

extension Person {
  /// Whether cases are theirs to keep, and not only to look at or to review.
  fileprivate var keepsCases: Bool { !Set(roles).isDisjoint(with: [.officer, .administrator]) }
}

extension NamedView {
  fileprivate var isOfReview: Bool {
    if case .toReview = view.selection { true } else { false }
  }
}
