import Disclosure
import OfficeText
import Terminal

extension FormField {
  /// The field of an event in a form.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - known: what it can name, so that nobody types a position; nil where it names nothing.
  ///   - isRequired: whether the case asks for it; nil goes by the field.
  init(_ field: FactField, known: [Choice]? = nil, isRequired: Bool? = nil) {
    let kind = Self.kind(of: field, known)
    let isRequired = isRequired ?? field.isRequired
    let hint = Self.hint(field, kind, isRequired: isRequired)
    self.init(field.name, field.label, kind, isRequired: isRequired, hint: hint)
  }

  private static func kind(of field: FactField, _ known: [Choice]?) -> Kind {
    if let known, !known.isEmpty { return field.form == .integers ? .choices(known) : .choice(known) }
    switch field.form {
    case .flag: return .choice([.init("yes", "是"), .init("no", "否")])
    case .choice(let values): return .choice(choices(values))
    case .choices(let values):
      return .choices(field.name == "grounds" ? choices(Outcome.grounds.map(\.rawValue)) : choices(values))
    case .day: return .day(mayLieAhead: daysAhead.contains(field.name))
    case .text, .integer, .texts, .integers, .itemReplies: return .text
    }
  }

  /// Days that are set; all others are of what has happened.
  private static let daysAhead: Set = ["until", "due", "internalDue"]

  private static func choices(_ values: [String]) -> [Choice] {
    let names = FieldChoices(
      Outcome.grounds.map(\.rawValue) == values ? Outcome.allCases.map(\.rawValue) : values)
    return names.choices.filter { values.contains($0.value) }.map { Choice($0.value, $0.name) }
  }

  private static func hint(_ field: FactField, _ kind: Kind, isRequired: Bool) -> String {
    switch kind {
    case .choice: return "回车展开，按号码或上下键选择，输入文字筛选"
    case .choices: return "回车展开，按空格或号码选取，可选几个"
    case .text, .day: break
    }
    switch field.form {
    case .day: return Form.dayHint + (isRequired ? "" : "；没有的不填")
    case .integer: return "整数"
    case .texts: return "多项用、隔开"
    case .integers: return "多项用、隔开的号码"
    case .text, .flag, .choice, .choices, .itemReplies: return isRequired ? "" : "没有的不填"
    }
  }
}
