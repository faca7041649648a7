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
    /// Text was typed on the button with this label, where there is no field to take it.
    case typedOnButton(String)
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
  public private(set) var list: ChoiceList?
  /// Whether the cursor has just come to its field: what is typed into a day's field then replaces what stands there.
  private(set) var isFresh = true
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
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    (focus, isFresh) = (index, true)
  }

  /// Puts the cursor on the first field with a remark.
  ///
  /// - Returns: whether there is one.
  public mutating func focusOnRemark() -> Bool {
    guard let first = fields.first(where: { $0.remark != nil }) else { return false }
    focus(on: first.name)
    return true
  }

  /// Takes a key: Ctrl-O and F9 press the first button, which is the one that does what the form is for, and PgDn goes
  /// there.
  public mutating func handle(_ key: Key) -> Turn {
    if [.control("o"), .function(9)].contains(key), let first = buttons.first {
      list = nil
      return .pressed(first.name)
    }
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
    (list, isFresh) = (nil, true)
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
    let chosen = fields[focus].chosen
    list = ChoiceList(
      fields[focus].choices, at: fields[focus].choices.firstIndex { chosen.contains($0.value) })
  }

  private mutating func edit(_ key: Key) -> Turn {
    guard focus < fields.count else { return editButton(key) }
    if !fields[focus].choices.isEmpty { return step(key) }
    let before = fields[focus].input.text
    var field = fields[focus]
    if isFresh, field.isDay, key.isText { field.set([]) }
    guard field.type(key) else { return .ignored }
    (fields[focus], isFresh) = (field, false)
    return field.input.text == before ? .moved : .changed(field.name)
  }

  private mutating func editButton(_ key: Key) -> Turn {
    switch key {
    case .left: return move(-1)
    case .right: return move(1)
    case .character, .paste:
      let button = focus - fields.count
      return fields.isEmpty || button >= buttons.count ? .ignored : .typedOnButton(buttons[button].label)
    case .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown:
      return .ignored
    }
  }

  /// A choice without its list: the arrows go through it, a space opens it, text opens and narrows it, deleting
  /// empties it.
  private mutating func step(_ key: Key) -> Turn {
    switch key {
    case .left: fields[focus].step(-1)
    case .right: fields[focus].step(1)
    case .backspace, .delete: fields[focus].set([])
    case .character, .paste:
      openList()
      return key == .character(" ") ? .moved : choose(key)
    case .control, .enter, .escape, .tab, .backTab, .up, .down, .home, .end, .pageUp, .pageDown, .function,
      .wheelUp, .wheelDown:
      return .ignored
    }
    return .changed(fields[focus].name)
  }

  /// In the open list: Enter takes the choice under the cursor, or those that were ticked.
  private mutating func choose(_ key: Key) -> Turn {
    guard var list else { return .ignored }
    switch list.handle(key) {
    case .stay: self.list = list
    case .close: self.list = nil
    case .leave(let by): return move(by)
    case .tick(let choice):
      self.list = list
      return take(choice)
    case .settle(let choice):
      guard case .choices = fields[focus].kind else { return take(choice) }
      defer { self.list = nil }
      if let choice, fields[focus].chosen.isEmpty { return take(choice) }
    }
    return .moved
  }

  private mutating func take(_ choice: FormField.Choice?) -> Turn {
    guard let choice else { return .moved }
    fields[focus].toggle(choice)
    switch fields[focus].kind {
    case .choices: list?.showAll(at: choice)
    case .choice, .text, .day: list = nil
    }
    return .changed(fields[focus].name)
  }
}

extension Key {
  /// Whether it puts something into a field.
  fileprivate var isText: Bool {
    switch self {
    case .character, .paste: true
    case .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown:
      false
    }
  }
}
