import Disclosure
import OfficeStore
import Terminal

/// 文书: the letters of a case that were made, and those that can be.
struct LettersScreen: Screen {
  /// A line of the list.
  enum Entry: Hashable {
    case made(CaseLetter)
    case choice(LetterChoice)
  }

  private(set) var open: OpenCase
  private(set) var entries: [Entry] = []
  private(set) var cursor = ListCursor()

  init(_ open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    self.open = open
    try read(at: desk)
    cursor.resize(count: entries.count, page: 1)
    cursor.move(to: open.file.state.letters.count)
  }

  private mutating func read(at desk: Desk) throws(ConsoleFault) {
    entries =
      open.file.state.letters.map(Entry.made) + (try LetterChoice.all(of: open, at: desk)).map(Entry.choice)
  }

  var place: Place { .caseFile }
  var title: String { "文书" }

  var actions: [Action] {
    [
      Action(.enter, name: "制作或查看", otherWords: LetterKind.allCases.map(\.name), isFrequent: true),
      Action(.character("v"), name: "作废选中的文书", refusal: voidRefusal, isFrequent: true),
      Action(.character("j"), .down, name: "下一项", isFrequent: true),
      Action(.character("k"), .up, name: "上一项", isFrequent: true),
    ]
  }

  private var selected: Entry? { cursor.selected.map { entries[$0] } }

  private var voidRefusal: String? {
    guard case .made(let letter) = selected else { return "请先选中一份已经制作的文书" }
    return letter.voided == nil ? nil : "这份文书已经作废"
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(open.row.number, at: desk)
    try read(at: desk)
    cursor.resize(count: entries.count, page: 1)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: entries.count, page: max(1, size.rows - Self.around))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .right, .character("l"): return try choose(at: desk)
    case .character("v"): return try void(at: desk)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  private func choose(at desk: Desk) throws(ConsoleFault) -> Effect {
    switch selected {
    case nil: return .stay
    case .made(let letter): return .open(try KeptLetterScreen(letter, of: open, at: desk))
    case .choice(let choice):
      if let refusal = choice.refusal {
        return .tell(title: "现在不能制作“\(choice.kind.name)”", lines: [refusal])
      }
      return .open(try LetterFormScreen(choice.kind, of: open, at: desk))
    }
  }

  private func void(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard case .made(let letter) = selected, voidRefusal == nil else {
      throw .sentence("\(voidRefusal ?? "")。")
    }
    if let refusal = LawfulStep.personRefusal(.letterVoided, open, desk) { throw .sentence(refusal) }
    let preset = ["letter": ["\(letter.sequence)"]]
    return .open(try EventScreen(.letterVoided, of: open, preset: preset, at: desk))
  }
}
