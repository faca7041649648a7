import Terminal

/// A screen that is one form: letters are text in it, and Esc or the button 返回 leaves it without writing. What was
/// typed is kept then, and asked for when the form is opened again.
protocol FormScreen: Screen {
  var form: Form { get set }
  /// Keeps what is typed; nil for a form that is typed again in a moment.
  var draft: FormDraft? { get set }
  /// What was typed and is not written; nil where nobody has typed anything.
  var unwritten: FormDraft.Values? { get }

  /// A field has another value: whatever is wrong with it is said below it.
  mutating func check(_ name: String, at desk: Desk)

  /// Takes up what was typed before.
  mutating func resume(_ values: FormDraft.Values, at desk: Desk)

  /// The button that does what the form is for.
  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect
}

extension FormScreen {
  var takesText: Bool { true }

  /// What another person wrote meanwhile shows itself when the form is saved; what is typed stays.
  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  /// A path is typed again in a moment.
  var draft: FormDraft? {
    get { nil }
    set {}
  }

  var unwritten: FormDraft.Values? { draft?.changes(in: form.values) }

  mutating func check(_ name: String, at desk: Desk) { form.remark(nil, on: name) }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    try fillIn(key, at: desk)
  }

  mutating func resume(_ values: FormDraft.Values, at desk: Desk) {
    for (name, values) in values {
      form.set(values, of: name)
      check(name, at: desk)
    }
  }

  /// Takes a key of the form, where no question of the screen's own stands above it.
  mutating func fillIn(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    // What was typed is kept: the console may be left from anywhere.
    if key == .control("c") { return .ignored }
    if draft?.question != nil { return try answerDraft(key, at: desk) }
    let turn = form.handle(key, today: desk.today)
    if case .changed(let name) = turn { check(name, at: desk) }
    let unwritten = self.unwritten
    draft?.keep(unwritten, after: turn, at: desk)
    switch turn {
    case .changed, .moved: return .stay
    case .typedOnButton(let label): return .typedOnButton(label)
    case .pressed(Form.Button.leave.name): return leave(at: desk)
    case .pressed(let button): return try press(button, at: desk)
    case .ignored: return key == .escape ? leave(at: desk) : .stay
    }
  }

  /// Esc leaves the form, and what was typed stays where it is kept.
  private mutating func answerDraft(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key != .escape else { return .close() }
    if let values = try draft?.answer(key, at: desk) { resume(values, at: desk) }
    return .stay
  }

  private mutating func leave(at desk: Desk) -> Effect {
    let unwritten = self.unwritten
    return draft?.leave(unwritten, at: desk) ?? .close()
  }

  /// Leaves the form after it was written.
  func finish(_ words: String, at desk: Desk) -> Effect { draft?.finish(words, at: desk) ?? .close(words) }
}

extension Form.Button {
  /// Leaves a form without writing.
  static let leave = Form.Button("leave", "返回")
}
