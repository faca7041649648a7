import Disclosure
import OfficeStore
import Terminal

/// 设置: what the office can set, the organs that sign its letters, and its people with their roles.
struct SettingsScreen: Screen {
  /// A line of the list that can be opened.
  enum Entry: Hashable {
    case setting(Setting, value: String)
    case organ(OrganDetails)
    case person(Person)
  }

  private(set) var entries: [Entry]
  private(set) var refusal: String?
  private(set) var cursor = ListCursor()
  /// Whether the form of a new person or organ is open above.
  private var isRegistering = false

  init(at desk: Desk) throws(ConsoleFault) {
    entries = try Self.entries(at: desk)
    refusal = try desk.administratorRefusal
  }

  private static func entries(at desk: Desk) throws(ConsoleFault) -> [Entry] {
    try desk.reading { (office) throws(StoreError) in
      var entries: [Entry] = []
      for setting in Setting.allCases {
        entries.append(.setting(setting, value: try office.setting(setting)))
      }
      return try entries + office.organs().map(Entry.organ) + office.people().map(Entry.person)
    }
  }

  var place: Place { .settings }

  var actions: [Action] {
    [
      Action(.enter, .character("e"), name: "更改", refusal: refusal, isFrequent: true),
      Action(.character("a"), name: "登记人员", refusal: refusal, isFrequent: true),
      Action(
        .character("o"), name: "登记答复机关", otherWords: ["机关代字", "复议机关"], refusal: refusal, isFrequent: true),
      Action(.character("p"), name: "转到人员", isFrequent: true),
      Action(.character("d"), name: "到期案卷", otherWords: ["保管期限", "销毁", "清册"], isFrequent: true),
      Action(.character("j"), .down, name: "下一项", isFrequent: true),
      Action(.character("k"), .up, name: "上一项"),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    let before = Set(entries)
    entries = try Self.entries(at: desk)
    if isRegistering, let place = entries.firstIndex(where: { !before.contains($0) }) {
      cursor.resize(count: entries.count, page: 1)
      cursor.move(to: place)
    }
    isRegistering = false
    refusal = try desk.administratorRefusal
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: entries.count, page: max(1, size.rows - Self.around))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .right, .character("l"), .character("e"): return try open(at: desk)
    case .character("a"):
      try refuse()
      isRegistering = true
      return .open(try PersonScreen(nil, at: desk))
    case .character("o"):
      try refuse()
      isRegistering = true
      return .open(try OrganScreen(nil, at: desk))
    case .character("d"): return .open(try RetentionScreen(at: desk))
    case .character("p"):
      cursor.move(to: entries.firstIndex { if case .person = $0 { true } else { false } } ?? 0)
      return .stay
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  private func refuse() throws(ConsoleFault) {
    if let refusal { throw .sentence(refusal) }
  }

  private func open(at desk: Desk) throws(ConsoleFault) -> Effect {
    try refuse()
    guard let selected = cursor.selected else { return .stay }
    switch entries[selected] {
    case .setting(let setting, let value): return .open(try SettingScreen(setting, value: value, at: desk))
    case .organ(let details): return .open(try OrganScreen(details, at: desk))
    case .person(let person): return .open(try PersonScreen(person, at: desk))
    }
  }
}
