/// One field of a form: what it is called, what may stand in it, and what was typed.
public struct FormField: Hashable, Sendable {
  /// One of the values that a field chooses from.
  public struct Choice: Hashable, Sendable {
    public let value: String
    public let name: String

    public init(_ value: String, _ name: String) {
      self.value = value
      self.name = name
    }
  }

  public enum Kind: Hashable, Sendable {
    case text
    /// A day; whether it may lie ahead decides which one is meant by a day without its year.
    case day(mayLieAhead: Bool)
    /// One of these; empty while none is chosen.
    case choice([Choice])
    /// Any number of these.
    case choices([Choice])
  }

  /// By which the program knows it.
  public let name: String
  public let label: String
  public let kind: Kind
  public let isRequired: Bool
  /// What this field and those below it are about, shown above it; empty for none.
  public var heading = ""
  /// What may be typed, shown while the field has the cursor.
  public var hint: String
  /// What is wrong or worth a look, shown below the field in its tone.
  public var remark: Remark?
  public private(set) var input: TextInput
  public private(set) var chosen: [String] = []

  public struct Remark: Hashable, Sendable {
    public let tone: Style.Tone
    public let text: String

    public init(_ tone: Style.Tone, _ text: String) {
      self.tone = tone
      self.text = text
    }
  }

  public init(
    _ name: String, _ label: String, _ kind: Kind = .text, isRequired: Bool = false, hint: String = "",
    values: [String] = []
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.hint = hint
    input = TextInput()
    set(values)
  }

  /// What was typed or chosen: no text for an empty field.
  public var values: [String] {
    switch kind {
    case .text, .day: input.text.isBlank ? [] : [input.text.trimmed]
    case .choice, .choices: chosen
    }
  }

  public var isEmpty: Bool { values.isEmpty }

  public mutating func set(_ values: [String]) {
    switch kind {
    case .text, .day: input = TextInput(values.joined(separator: ","))
    case .choice(let choices): chosen = choices.map(\.value).filter(values.contains).prefix(1).map(\.self)
    case .choices(let choices): chosen = choices.map(\.value).filter(values.contains)
    }
  }

  /// What was typed or chosen in another field, with its insertion point.
  mutating func takeOver(_ other: FormField) {
    input = other.input
    chosen = choices.map(\.value).filter(other.chosen.contains)
  }

  /// What stands in the field on the screen.
  public var shown: String {
    switch kind {
    case .text, .day: input.text
    case .choice(let choices), .choices(let choices):
      choices.filter { chosen.contains($0.value) }.map(\.name).joined(separator: "、")
    }
  }

  public var choices: [Choice] {
    switch kind {
    case .text, .day: []
    case .choice(let choices), .choices(let choices): choices
    }
  }

  var isDay: Bool {
    switch kind {
    case .day: true
    case .text, .choice, .choices: false
    }
  }

  mutating func type(_ key: Key) -> Bool { input.handle(key) }

  mutating func toggle(_ choice: Choice) {
    switch kind {
    case .text, .day: return
    case .choice: chosen = [choice.value]
    case .choices(let choices):
      let isChosen = chosen.contains(choice.value)
      chosen = choices.map(\.value).filter {
        $0 == choice.value ? !isChosen : chosen.contains($0)
      }
    }
  }

  /// The next or the one before, without opening the list.
  mutating func step(_ by: Int) {
    guard case .choice(let choices) = kind, !choices.isEmpty else { return }
    let now = choices.firstIndex { chosen.contains($0.value) }
    let next = now.map { min(max(0, $0 + by), choices.count - 1) } ?? (by > 0 ? 0 : choices.count - 1)
    chosen = [choices[next].value]
  }
}
