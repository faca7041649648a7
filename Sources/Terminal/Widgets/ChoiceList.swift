/// The open list of a field's choices, narrowed as one types.
///
/// A digit names a choice by the place that the list shows.
public struct ChoiceList: Hashable, Sendable {
  /// What was typed to narrow it.
  public private(set) var words = ""
  private let choices: [FormField.Choice]
  private(set) var cursor: ListCursor
  /// Whether something was ticked or given back since it was opened.
  private var hasTicked = false

  /// What a key did.
  enum Turn {
    case stay, close
    /// Closed, with the cursor so many fields further.
    case leave(Int)
    /// This one is taken, or given back.
    case tick(FormField.Choice)
    /// The list has done its work; the one under the cursor is meant where nothing was ticked or given back.
    case settle(FormField.Choice?)
  }

  private static let page = 10

  init(_ choices: [FormField.Choice], at place: Int?) {
    self.choices = choices
    cursor = ListCursor(count: choices.count, page: Self.page)
    cursor.move(to: place ?? 0)
  }

  /// The choices whose name holds what was typed.
  var found: [FormField.Choice] {
    words.isEmpty ? choices : choices.filter { $0.name.lowercased().contains(words.lowercased()) }
  }

  var selected: FormField.Choice? {
    let found = self.found
    return found.indices.contains(cursor.position) ? found[cursor.position] : nil
  }

  /// The lines of the list when it has room for all: a line for what was typed, and one where nothing fits.
  var rows: Int { (words.isEmpty ? 0 : 1) + max(1, found.count) }

  mutating func handle(_ key: Key) -> Turn {
    switch key {
    case .escape: return .close
    case .enter: return .settle(hasTicked ? nil : selected)
    case .tab: return .leave(1)
    case .backTab: return .leave(-1)
    case .character(" "): return selected.map(Turn.tick) ?? .stay
    case .character(let digit) where digit.isASCII && digit.isNumber && digit != "0":
      let place = (digit.wholeNumberValue ?? 1) - 1
      return found.indices.contains(place) ? .tick(found[place]) : .stay
    case .character(let character): narrow(words + String(character))
    case .paste(let text): narrow(words + text.onOneLine.trimmed)
    case .backspace: narrow(String(words.dropLast()))
    case .control("u"): narrow("")
    case .control, .delete, .left, .right, .home, .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown,
      .up, .down:
      _ = cursor.handle(key)
    }
    return .stay
  }

  /// Shows every choice again, with the cursor on this one, which was ticked or given back.
  mutating func showAll(at choice: FormField.Choice) {
    hasTicked = true
    narrow("")
    cursor.move(to: choices.firstIndex(of: choice) ?? 0)
  }

  private mutating func narrow(_ words: String) {
    self.words = words
    cursor.resize(count: found.count, page: Self.page)
    cursor.move(to: 0)
  }
}
