package import Disclosure
import FoundationEssentials
import Terminal

/// Reads the fields of an event as somebody typed them.
package struct FactReader {
  private let kind: CaseEventKind
  private let given: [String: [String]]
  private let defaults: FactDefaults
  private let naming: FieldNaming
  /// The event that is put right; what nobody changed stays as it was recorded.
  private let recorded: RecordedFields?

  /// - Parameters:
  ///   - kind: of the event.
  ///   - given: what was typed, by the field's name; several texts of one field are parts of a list.
  ///   - defaults: what stands for a field that was not given.
  ///   - naming: how sentences about a field call it.
  ///   - recorded: the fields of the event that this one is to put right.
  package init(
    _ kind: CaseEventKind, _ given: [String: [String]], defaults: FactDefaults, naming: FieldNaming,
    putsRight recorded: RecordedFields? = nil
  ) {
    self.kind = kind
    self.given = given
    self.defaults = defaults
    self.naming = naming
    self.recorded = recorded
  }

  /// - Throws: ``FieldFault``, naming the field and what would be right.
  package func fact() throws(FieldFault) -> CaseFact {
    let fields = kind.payloadType.fields
    if let unknown = given.keys.sorted().first(where: { name in !fields.contains { $0.name == name } }) {
      throw FieldFault(unknown, "“\(kind.name)”没有内容 --\(unknown)。\(naming.advice(kind))")
    }
    var object = recorded?.beyondForm ?? [:]
    for field in fields {
      let kept = recorded?.kept(field, typed: given[field.name])
      object[field.name] = if let kept { kept } else { try value(of: field) }
    }
    let json = JSONOutput.object(object).rendered
    do {
      return try JSONDecoder().decode(DecodedFact.self, from: Data(json.utf8), configuration: kind).fact
    } catch { throw FieldFault("", "“\(kind.name)”的内容无法读取：\(error)") }
  }

  /// What is wrong with one field by itself; nil when it fits.
  package func fault(in field: FactField) -> FieldFault? {
    do throws(FieldFault) {
      _ = try value(of: field)
      return nil
    } catch { return error }
  }

  private func value(of field: FactField) throws(FieldFault) -> JSONOutput? {
    guard let text = given[field.name]?.joined(separator: ",") ?? defaults.value(of: field.name, in: kind)
    else {
      guard !field.isRequired else {
        throw FieldFault(field.name, "“\(kind.name)”缺少 \(naming.name(field))。\(naming.advice(kind))")
      }
      return field.form.isList ? .list([]) : field.recordsEmpty ? .text("") : nil
    }
    do throws(TypedValueError) { return try value(text, of: field, naming.name(field)) } catch {
      throw FieldFault(field.name, error.message)
    }
  }

  private func value(
    _ text: String, of field: FactField, _ what: String
  ) throws(TypedValueError) -> JSONOutput {
    switch field.form {
    case .text: return .text(try nonEmpty(text, what))
    case .integer: return .integer(try TypedValue.integer(text, what: what, in: Self.range(of: field.name)))
    case .day: return .text(try TypedValue.day(text, what: what).iso)
    case .flag: return .flag(try flag(text, what))
    case .choice(let values): return .text(try choice(text, FieldChoices(values), what))
    case .texts:
      return .list(
        try parts(text, what).map { (part) throws(TypedValueError) in .text(try nonEmpty(part, what)) })
    case .integers:
      return .list(
        try parts(text, what).map { (part) throws(TypedValueError) in
          .integer(try TypedValue.integer(part, what: what, in: 1...1000))
        })
    case .choices(let values):
      let choices = FieldChoices(values)
      return .list(
        try parts(text, what).map { (part) throws(TypedValueError) in .text(try choice(part, choices, what)) }
      )
    case .itemReplies:
      return .list(try parts(text, what).map { (part) throws(TypedValueError) in try itemReply(part, what) })
    }
  }

  /// A period of working days, a position and a number of pages begin at one; a sum of money may be nothing, as what was
  /// asked for before.
  private static func range(of field: String) -> ClosedRange<Int> {
    switch field {
    case "workingDays": 1...1000
    case "amount": 0...1_000_000
    case "earlier": 0...100_000
    default: 1...1_000_000
    }
  }

  private func parts(_ text: String, _ what: String) throws(TypedValueError) -> [String] {
    let parts = text.split { $0 == "," || $0 == "，" || $0 == "、" }.map(\.trimmed).filter { !$0.isEmpty }
    guard !parts.isEmpty else { throw TypedValueError("\(what) 不能为空。") }
    return parts
  }

  private func nonEmpty(_ text: String, _ what: String) throws(TypedValueError) -> String {
    guard !text.isBlank else { throw TypedValueError("\(what) 不能为空。") }
    return text
  }

  private func flag(_ text: String, _ what: String) throws(TypedValueError) -> Bool {
    switch text {
    case "yes", "是": return true
    case "no", "否": return false
    default: throw TypedValueError("\(what) 的“\(text)”应为 yes 或 no（是、否）。")
    }
  }

  private func choice(_ text: String, _ choices: FieldChoices, _ what: String) throws(TypedValueError)
    -> String
  {
    guard let value = choices.value(of: text) else {
      throw TypedValueError("\(what) 的“\(text)”应为：\(choices.wording)。")
    }
    return value
  }

  private func itemReply(_ text: String, _ what: String) throws(TypedValueError) -> JSONOutput {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { throw TypedValueError("\(what) 的“\(text)”应写成 1=granted 的形式。") }
    return .object([
      "item": .integer(try TypedValue.integer(sides[0], what: what, in: 1...1000)),
      "outcome": .text(try choice(sides[1], FieldChoices(Outcome.allCases.map(\.rawValue)), what)),
      "grounds": .list([]),
    ])
  }
}

extension FactField.Form {
  fileprivate var isList: Bool {
    switch self {
    case .texts, .integers, .choices, .itemReplies: true
    case .text, .integer, .day, .flag, .choice: false
    }
  }
}

/// Decodes the payload of a kind that is known only at run time.
private struct DecodedFact: DecodableWithConfiguration {
  let fact: CaseFact

  init(from decoder: any Decoder, configuration kind: CaseEventKind) throws {
    fact = try CaseFact(kind: kind, from: decoder)
  }
}
