import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 主题: what is asked for often, the topics of the most different applicants first.
struct TopicsScreen: Screen {
  /// The year of receipt; nil shows all.
  private var year: Int?
  private var view = TopicView.frequent
  private var threshold = 0
  private var topics: [AskedTopic] = []
  private var cursor = ListCursor()

  private static let above = 3

  init(at desk: Desk) throws(ConsoleFault) {
    year = desk.today.year
    try group(at: desk)
    try read(at: desk)
    // In January nobody has asked for anything yet: last year is what one came for.
    if topics.isEmpty {
      year = nil
      try read(at: desk)
    }
  }

  /// A big import leaves its applications to be grouped here.
  private func group(at desk: Desk) throws(ConsoleFault) {
    guard !desk.isReadOnly else { return }
    try desk.writing { (office, _) throws(StoreError) in try office.groupItems() }
  }

  private mutating func read(at desk: Desk) throws(ConsoleFault) {
    let days = year.map { Day.firstDay(ofYear: $0)...Day.lastDay(ofYear: $0) }
    let found = try desk.reading { (office) throws(StoreError) in
      (try office.number(.topicApplicants), try office.topics(receivedIn: days))
    }
    let view = view
    threshold = found.0
    topics = found.1.filter { view.shows($0, threshold: found.0) }
  }

  var place: Place { .topics }
  var actions: [Action] {
    let none = topics.isEmpty ? "没有主题" : nil
    return [
      Action(.enter, .character("l"), name: "打开", refusal: none, isFrequent: true),
      Action(.character("v"), name: "换列表", isFrequent: true),
      Action(.character("["), name: "上一年度", isFrequent: true),
      Action(.character("]"), name: "下一年度、全部年度", isFrequent: true),
      Action(.character("j"), .down, name: "向下"), Action(.character("k"), .up, name: "向上"),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { try read(at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: topics.count, page: size.rows - Self.above - 1)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key.opens {
      guard let selected = cursor.selected else { return .say("没有主题。按v换列表，按[看上一年度。") }
      return .open(try TopicScreen(topics[selected].items[0].reference, at: desk))
    }
    guard turn(key, today: desk.today) else { return cursor.handle(key) ? .stay : .ignored }
    try read(at: desk)
    cursor.move(to: 0)
    return .stay
  }

  /// Shows another list, or another year: after this one all of them.
  private mutating func turn(_ key: Key, today: Day) -> Bool {
    if key == .character("v") {
      view = view.next
    } else if key == .character("[") {
      year = (year ?? today.year + 1) - 1
    } else if key == .character("]") {
      year = year.flatMap { $0 < today.year ? $0 + 1 : nil }
    } else {
      return false
    }
    return true
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let scope = year.map { "\($0)年收到的申请" } ?? "全部年度的申请"
    canvas.draw("依申请公开较为集中的信息：\(scope)", in: part.top(1), style: .title)
    canvas.draw(
      "\(view.name(threshold: threshold)) 共\(topics.count)个", in: part.top(1), style: .muted,
      alignment: .right)
    guard !topics.isEmpty else {
      let words = "没有\(view.name(threshold: threshold))的主题。v 换列表，[ 看上一年度，] 看下一年度和全部年度。"
      return canvas.draw(words.wrapped(toCells: part.columns), in: part.droppingTop(2), style: .muted)
    }
    TopicColumns(columns: part.columns).drawHead(in: &canvas, part.droppingTop(1).top(1))
    let list = part.droppingTop(2)
    for (place, index) in cursor.visible.enumerated() {
      TopicColumns(columns: part.columns).draw(
        topics[index], threshold: threshold, in: &canvas, list.droppingTop(place).top(1),
        isSelected: index == cursor.selected)
    }
    let foot = part.bottom(1)
    canvas.draw("给予：予以公开和部分公开的件数/对信息作出答复的件数", in: foot, style: .muted)
    canvas.draw(cursor.rest, in: foot, style: .muted, alignment: .right)
  }
}
