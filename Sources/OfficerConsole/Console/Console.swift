import OfficeStore
package import Terminal

/// The whole console as a value: keys in, pictures out. The program shows the pictures in a terminal, tests compare
/// them as text.
package struct Console {
  let desk: Desk
  let borders: Borders
  private(set) var screens: [any Screen]
  private(set) var overlay: Overlay?
  private(set) var message: String?
  /// The case that was open last.
  private var lastCase: CaseScreen?
  private(set) var size = CellSize(rows: 24, columns: 80)

  /// Whether the console goes on.
  package enum Turn: Hashable, Sendable {
    case goOn, leave
  }

  /// - Throws: ``ConsoleFault`` when the first list cannot be read.
  package init(_ desk: Desk, borders: Borders = .reversed) throws(ConsoleFault) {
    self.desk = desk
    self.borders = borders
    screens = [try Place.cases.screen(at: desk)]
  }

  var top: any Screen { screens[screens.count - 1] }

  /// Takes the size of the terminal.
  package mutating func resize(to size: CellSize) {
    self.size = size
    guarded { (console) throws(ConsoleFault) in try console.fit() }
  }

  /// Takes a key.
  package mutating func handle(_ key: Key) -> Turn {
    message = nil
    guard size.isEnough else {
      return [.character("q"), .control("c")].contains(key.withoutFunction) ? .leave : .goOn
    }
    if overlay != nil { return handleOverlay(key) }
    var turn = Turn.goOn
    // In a form a letter is text: there only F1 stands for its letter, and the form has the other function keys.
    let isForHelp = top.takesText && key == .function(1)
    let key = top.takesText ? key : key.withoutFunction
    guarded { (console) throws(ConsoleFault) in
      turn = try isForHelp ? console.handleGlobal(key) : console.pass(key)
    }
    return turn
  }

  /// Reads again what is shown where another process has written, or another day has begun.
  package mutating func refreshIfChanged() {
    tellEndedPrints()
    guard desk.hasChanged() else { return }
    refresh()
  }

  /// Reads again what is shown: another process wrote to the office file.
  package mutating func refresh() {
    guarded { (console) throws(ConsoleFault) in try console.refreshTop() }
  }

  /// Says how printing ended, once nothing else is to be read.
  private mutating func tellEndedPrints() {
    guard overlay == nil else { return }
    let ended = desk.letters.ended()
    let troubles = ended.compactMap(\.trouble)
    if let done = ended.last(where: { $0.trouble == nil }) { message = "打印命令 \(done.command) 已经收下文书" }
    if !troubles.isEmpty { overlay = .reader(Reader("打印没有成功", troubles)) }
  }

  /// Keeps the console as it was where the work fails, and shows the sentence.
  private mutating func guarded(_ work: (inout Console) throws(ConsoleFault) -> Void) {
    var next = self
    do throws(ConsoleFault) {
      try work(&next)
      self = next
    } catch {
      overlay = .reader(Reader("没有完成", [desk.sentence(error)]))
    }
  }

  private mutating func fit() throws(ConsoleFault) {
    guard size.isEnough else { return }
    try screens[screens.count - 1].fit(body.size, at: desk)
  }

  private mutating func refreshTop() throws(ConsoleFault) {
    try screens[screens.count - 1].refresh(at: desk)
    try fit()
  }

  private mutating func pass(_ key: Key) throws(ConsoleFault) -> Turn {
    let effect = try screens[screens.count - 1].handle(key, at: desk)
    let turn = try follow(effect, key)
    try fit()
    return turn
  }

  private mutating func follow(_ effect: Effect, _ key: Key) throws(ConsoleFault) -> Turn {
    switch effect {
    case .stay: break
    case .ignored: return try handleGlobal(key)
    case .open(let screen): screens.append(screen)
    case .go(let place): try go(to: place)
    case .close(let saying): try close(saying)
    case .replace(let screen, let saying):
      screens[screens.count - 1] = screen
      message = saying
    case .say(let text): message = text
    case .tell(let title, let lines): overlay = .reader(Reader(title, lines))
    case .quit: return .leave
    }
    if let caseFile = top as? CaseScreen { lastCase = caseFile }
    return .goOn
  }

  private mutating func close(_ saying: String?) throws(ConsoleFault) {
    if screens.count > 1 {
      screens.removeLast()
      try refreshTop()
    } else if top.place != .cases {
      try go(to: .cases)
    }
    message = saying
  }

  private mutating func go(to place: Place) throws(ConsoleFault) {
    guard place != .caseFile else {
      guard let lastCase else { throw .sentence("还没有打开过案件。请在办件中选一件，按回车打开。") }
      screens = [screens[0], lastCase]
      return try refreshTop()
    }
    screens = [try place.screen(at: desk)]
  }

  /// What a key means wherever the screen does not take it.
  private mutating func handleGlobal(_ key: Key) throws(ConsoleFault) -> Turn {
    switch key.withoutFunction {
    case .character("?"): overlay = .palette(Palette("\(top.title)：可以做的事", top.actions + Self.actions))
    case .character(":"): overlay = .command(TextInput())
    case .character("q"), .control("c"): return .leave
    case .escape, .character("h"), .left: try close(nil)
    case .character("r"): try refreshTop()
    case .character(let digit):
      guard let place = Int(String(digit)).flatMap(Place.init) else { break }
      try go(to: place)
    case .paste: message = "这里没有可以填写的栏目，粘贴的文字没有用上。"
    case .control, .enter, .tab, .backTab, .backspace, .delete, .up, .down, .right, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown:
      break
    }
    return .goOn
  }

  /// What the console itself does, at every place.
  static let actions: [Action] =
    Place.allCases.map { Action(.character(Character("\($0.rawValue)")), name: "转到\($0.name)") } + [
      Action(.character(":"), name: "输入编号或命令", otherWords: ["查找", "编号", "查询编号"]),
      Action(.character("r"), name: "重新读取"),
      Action(.escape, .character("h"), name: "返回"), Action(.character("q"), name: "退出"),
    ]

  private mutating func handleOverlay(_ key: Key) -> Turn {
    switch overlay {
    case .palette(var palette):
      switch palette.handle(key) {
      case .stay: overlay = .palette(palette)
      case .close, .typed: overlay = nil
      case .run(let action):
        overlay = nil
        return run(action)
      }
    case .command(var input):
      switch key {
      case .escape: overlay = nil
      case .enter:
        overlay = nil
        return obey(input.text.trimmed)
      case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
        .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
        _ = input.handle(key)
        overlay = .command(input)
      }
    case .reader(var reader):
      overlay = reader.handle(key, rows: Reader.rows(in: body)) ? .reader(reader) : nil
    case nil: break
    }
    return .goOn
  }

  private mutating func run(_ action: Action) -> Turn {
    if let refusal = action.refusal {
      overlay = .reader(Reader("现在不能“\(action.name)”", [refusal]))
      return .goOn
    }
    guard let key = action.keys.first else { return .goOn }
    guard Self.actions.contains(action) else { return handle(key) }
    // Not through the place, where a digit may be text.
    var turn = Turn.goOn
    guarded { (console) throws(ConsoleFault) in
      turn = try console.handleGlobal(key)
      try console.fit()
    }
    return turn
  }

  /// `:` takes what names something that can be done here, a place, or a case.
  private mutating func obey(_ text: String) -> Turn {
    guard !text.isEmpty else { return .goOn }
    // A number alone is a case's; the places have names too.
    let isNumber = text.allSatisfy { $0.isASCII && $0.isNumber }
    let actions = isNumber ? [] : top.actions + Self.actions
    if let action = actions.first(where: { $0.name == text || $0.keys.first?.name == text }) {
      return run(action)
    }
    var turn: Turn?
    guarded { (console) throws(ConsoleFault) in
      if let effect = try console.top.effect(of: text, at: console.desk) {
        turn = try console.follow(effect, .enter)
        try console.fit()
      }
    }
    if let turn { return turn }
    guard overlay == nil else { return .goOn }
    if let action = actions.first(where: { $0.otherWords.contains(text) }) { return run(action) }
    guarded { (console) throws(ConsoleFault) in try console.go(toNamed: text) }
    return .goOn
  }

  private mutating func go(toNamed text: String) throws(ConsoleFault) {
    if let place = Place.allCases.first(where: { $0.name == text }) {
      try go(to: place)
    } else {
      _ = try follow(.open(CaseScreen(desk.row(named: text), at: desk)), .enter)
    }
    try fit()
  }
}

extension Key {
  /// Every function key is a letter's twin.
  fileprivate var withoutFunction: Key {
    switch self {
    case .function(1): .character("?")
    case .function(3): .character("/")
    case .function(5): .character("r")
    case .function(10): .character("q")
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      self
    }
  }
}

extension CellSize {
  /// The least size that the screens are laid out for.
  static let least = CellSize(rows: 24, columns: 80)

  var isEnough: Bool { rows >= Self.least.rows && columns >= Self.least.columns }
}
