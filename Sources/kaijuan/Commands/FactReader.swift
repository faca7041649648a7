import Disclosure
import FoundationEssentials

/// Reads the fields of an event as typed on the command line.
struct FactReader {
  private let kind: CaseEventKind
  private let given: [String: [String]]
  private let defaults: FactDefaults

  init(_ kind: CaseEventKind, _ given: [String: [String]], defaults: FactDefaults) {
    self.kind = kind
    self.given = given
    self.defaults = defaults
  }

  /// - Throws: ``Failure`` with exit code 2, naming the field and what would be right.
  func fact() throws(Failure) -> CaseFact {
    let fields = kind.payloadType.fields
    if let unknown = given.keys.sorted().first(where: { name in !fields.contains { $0.name == name } }) {
      throw .usage("“\(kind.name)”没有内容 --\(unknown)。运行 kaijuan record \(kind.rawValue) --help 查看。")
    }
    var object: [String: JSONOutput] = [:]
    for field in fields { object[field.name] = try value(of: field) }
    let json = JSONOutput.object(object).rendered
    do {
      return try JSONDecoder().decode(DecodedFact.self, from: Data(json.utf8), configuration: kind).fact
    } catch { throw .usage("“\(kind.name)”的内容无法读取：\(error)") }
  }

  /// The text of a field, given or by default.
  func text(_ name: String) throws(Failure) -> String {
    guard let text = given[name]?.last ?? defaults.value(of: name, in: kind) else {
      throw .usage("缺少 --\(name)。")
    }
    return text
  }

  private func value(of field: FactField) throws(Failure) -> JSONOutput? {
    guard let text = given[field.name]?.joined(separator: ",") ?? defaults.value(of: field.name, in: kind)
    else {
      guard !field.isRequired else {
        throw .usage(
          "“\(kind.name)”缺少 --\(field.name)（\(field.label)）。运行 kaijuan record \(kind.rawValue) --help 查看。")
      }
      return field.form.isList ? .list([]) : field.recordsEmpty ? .text("") : nil
    }
    let what = "--\(field.name)（\(field.label)）"
    switch field.form {
    case .text: return .text(try nonEmpty(text, what))
    case .integer: return .integer(try Arguments.integer(text, what: what, in: Self.range(of: field.name)))
    case .day: return .text(try Arguments.day(text, what: what).iso)
    case .flag: return .flag(try flag(text, what))
    case .choice(let values): return .text(try choice(text, FieldChoices(values), what))
    case .texts:
      return .list(try parts(text, what).map { (part) throws(Failure) in .text(try nonEmpty(part, what)) })
    case .integers:
      return .list(
        try parts(text, what).map { (part) throws(Failure) in
          .integer(try Arguments.integer(part, what: what, in: 1...1000))
        })
    case .choices(let values):
      let choices = FieldChoices(values)
      return .list(
        try parts(text, what).map { (part) throws(Failure) in .text(try choice(part, choices, what)) })
    case .itemReplies:
      return .list(try parts(text, what).map { (part) throws(Failure) in try itemReply(part, what) })
    }
  }

  /// A period of working days, a position and a number of pages begin at one; a sum of money may be nothing.
  private static func range(of field: String) -> ClosedRange<Int> {
    switch field {
    case "workingDays": 1...1000
    case "amount": 0...1_000_000
    default: 1...1_000_000
    }
  }

  private func parts(_ text: String, _ what: String) throws(Failure) -> [String] {
    let parts = text.split { $0 == "," || $0 == "，" || $0 == "、" }.map(\.trimmed).filter { !$0.isEmpty }
    guard !parts.isEmpty else { throw .usage("\(what) 不能为空。") }
    return parts
  }

  private func nonEmpty(_ text: String, _ what: String) throws(Failure) -> String {
    guard !text.isBlank else { throw .usage("\(what) 不能为空。") }
    return text
  }

  private func flag(_ text: String, _ what: String) throws(Failure) -> Bool {
    switch text {
    case "yes", "是": return true
    case "no", "否": return false
    default: throw .usage("\(what) 的“\(text)”应为 yes 或 no（是、否）。")
    }
  }

  private func choice(_ text: String, _ choices: FieldChoices, _ what: String) throws(Failure) -> String {
    guard let value = choices.value(of: text) else {
      throw .usage("\(what) 的“\(text)”应为：\(choices.wording)。")
    }
    return value
  }

  private func itemReply(_ text: String, _ what: String) throws(Failure) -> JSONOutput {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { throw .usage("\(what) 的“\(text)”应写成 1=granted 的形式。") }
    return .object([
      "item": .integer(try Arguments.integer(sides[0], what: what, in: 1...1000)),
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
