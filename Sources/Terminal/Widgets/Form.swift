/// Fields one below the other with buttons at the end: typed into, moved through, and drawn.
///
/// It knows no field's meaning: whoever shows it checks the values and sets the remarks.
public struct Form: Hashable, Sendable {
  /// What a key did.
  public enum Turn: Hashable, Sendable {
    /// The value of a field is another one.
    case changed(String)
    /// The cursor moved, or a list of choices was opened or closed.
    case moved
    case pressed(String)
    /// Not a key of the form.
    case ignored
  }

  public struct Button: Hashable, Sendable {
    public let name: String
    public let label: String

    public init(_ name: String, _ label: String) {
      self.name = name
      self.label = label
    }
  }

  public private(set) var fields: [FormField]
  public var buttons: [Button]
  /// The field with the cursor; behind the last field come the buttons.
  public private(set) var focus = 0
  /// The list of choices of the field with the cursor, while it is open.
  public private(set) var list: ListCursor?
  // Which of its lines the screen shows first is settled when it is drawn; a picture changes nothing.

  public init(_ fields: [FormField], buttons: [Button]) {
    self.fields = fields
    self.buttons = buttons
  }

  public subscript(name: String) -> FormField? { fields.first { $0.name == name } }

  /// The values of all fields that are filled in, by name.
  public var values: [String: [String]] {
    Dictionary(uniqueKeysWithValues: fields.filter { !$0.isEmpty }.map { ($0.name, $0.values) })
  }

  /// The field with the cursor; nil on a button.
  public var focused: FormField? { focus < fields.count ? fields[focus] : nil }

  public mutating func set(_ values: [String], of name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].set(values)
  }

  public mutating func remark(_ remark: FormField.Remark?, on name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].remark = remark
  }

  /// Puts other fields in place of these; what was typed and where the cursor was stays, by name.
  public mutating func replaceFields(_ replacement: [FormField]) {
    let (before, name) = (fields, focused?.name)
    fields = replacement.map { field in
      var field = field
      if let old = before.first(where: { $0.name == field.name }) { field.takeOver(old) }
      return field
    }
    guard let name else {
      // On a button, which is the same one behind other fields.
      return focus = before.isEmpty ? 0 : min(fields.count + focus - before.count, last)
    }
    focus = fields.firstIndex { $0.name == name } ?? min(focus, last)
    if focused?.name != name { list = nil }
  }

  public mutating func focus(on name: String) {
    list = nil
    if let index = fields.firstIndex(where: { $0.name == name }) { focus = index }
  }

  /// Takes a key: PgDn goes to the first button, which is the one that does what the form is for.
  public mutating func handle(_ key: Key) -> Turn {
    if list != nil { return choose(key) }
    switch key {
    case .tab, .down: return move(1)
    case .backTab, .up: return move(-1)
    case .pageDown: return move(fields.count - focus)
    case .pageUp: return move(-focus)
    case .enter: return enter()
    case .wheelUp: return move(-1)
    case .wheelDown: return move(1)
    case .character, .control, .escape, .backspace, .delete, .left, .right, .home, .end, .function, .paste:
      return edit(key)
    }
  }

  private var last: Int { fields.count + buttons.count - 1 }

  private mutating func move(_ by: Int) -> Turn {
    focus = min(max(0, focus + by), max(0, last))
    return .moved
  }

  private mutating func enter() -> Turn {
    guard focus < fields.count else {
      let button = focus - fields.count
      return button < buttons.count ? .pressed(buttons[button].name) : .ignored
    }
    guard !fields[focus].choices.isEmpty else { return move(1) }
    openList()
    return .moved
  }

  private mutating func openList() {
    let choices = fields[focus].choices
    var list = ListCursor(count: choices.count, page: choices.count)
    list.move(to: choices.firstIndex { fields[focus].chosen.contains($0.value) } ?? 0)
    self.list = list
  }

  private mutating func edit(_ key: Key) -> Turn {
    guard focus < fields.count else {
      switch key {
      case .left: return move(-1)
      case .right: return move(1)
      case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .home,
        .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
        return .ignored
      }
    }
    if !fields[focus].choices.isEmpty { return step(key) }
    let before = fields[focus].input.text
    guard fields[focus].type(key) else { return .ignored }
    return fields[focus].input.text == before ? .moved : .changed(fields[focus].name)
  }

  /// A choice without its list: the arrows go through it, a space opens it, deleting empties it.
  private mutating func step(_ key: Key) -> Turn {
    switch key {
    case .left: fields[focus].step(-1)
    case .right: fields[focus].step(1)
    case .backspace, .delete: fields[focus].set([])
    case .character:
      openList()
      return key == .character(" ") ? .moved : choose(key)
    case .control, .enter, .escape, .tab, .backTab, .up, .down, .home, .end, .pageUp, .pageDown, .function,
      .wheelUp, .wheelDown, .paste:
      return .ignored
    }
    return .changed(fields[focus].name)
  }

  /// In the open list: a digit names a choice by its place, Enter takes the one under the cursor.
  private mutating func choose(_ key: Key) -> Turn {
    guard var list else { return .ignored }
    let choices = fields[focus].choices
    switch key {
    case .escape: self.list = nil
    case .enter:
      if case .choice = fields[focus].kind { return take(choices, at: list.position) }
      self.list = nil
    case .character(" "): return take(choices, at: list.position)
    case .character(let digit) where digit.wholeNumberValue != nil && digit != "0":
      return take(choices, at: (digit.wholeNumberValue ?? 1) - 1)
    case .character, .control, .tab, .backTab, .backspace, .delete, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown, .paste, .up, .down:
      _ = list.handle(key)
      self.list = list
    }
    return .moved
  }

  private mutating func take(_ choices: [FormField.Choice], at place: Int) -> Turn {
    guard choices.indices.contains(place) else { return .moved }
    fields[focus].toggle(choices[place])
    switch fields[focus].kind {
    case .choices:
      list?.move(to: place)
    case .choice, .text:
      list = nil
    }
    return .changed(fields[focus].name)
  }
}
