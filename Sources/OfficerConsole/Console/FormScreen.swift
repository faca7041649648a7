import Terminal

/// A screen that is one form: letters are text in it, and Esc or the button 返回 leaves it without writing.
protocol FormScreen: Screen {
  var form: Form { get set }

  /// A field has another value: whatever is wrong with it is said below it.
  mutating func check(_ name: String, at desk: Desk)

  /// The button that does what the form is for.
  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect
}

extension FormScreen {
  var takesText: Bool { true }

  /// What another person wrote meanwhile shows itself when the form is saved; what is typed stays.
  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  mutating func check(_ name: String, at desk: Desk) { form.remark(nil, on: name) }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    try fillIn(key, at: desk)
  }

  /// Takes a key of the form, where no question stands above it.
  mutating func fillIn(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch form.handle(key, today: desk.today) {
    case .changed(let name): check(name, at: desk)
    case .moved: break
    case .typedOnButton(let label): return .typedOnButton(label)
    case .pressed(Form.Button.leave.name): return .close()
    case .pressed(let button): return try press(button, at: desk)
    case .ignored: return key == .escape ? .close() : .stay
    }
    return .stay
  }
}

extension Form.Button {
  /// Leaves a form without writing.
  static let leave = Form.Button("leave", "返回")
}
