package import Disclosure
import FoundationEssentials

/// The fields of an event on record: as somebody would type them, and what of it no form shows.
package struct RecordedFields {
  private let kind: CaseEventKind
  private let object: [String: JSONOutput]

  package init(of fact: CaseFact) {
    kind = fact.kind
    // Strings, integers and days always encode.
    guard let data = try? JSONEncoder().encode(fact.payload),
      case .object(let object)? = try? JSONDecoder().decode(JSONOutput.self, from: data)
    else { preconditionFailure("an event has no record") }
    self.object = object
  }

  /// What ``FactReader`` reads to the same fields, by name; nothing for those that are empty.
  package var typed: [String: [String]] {
    var typed: [String: [String]] = [:]
    for field in kind.payloadType.fields {
      let values = object[field.name]?.typed ?? []
      if !values.isEmpty { typed[field.name] = values }
    }
    return typed
  }

  /// The whole record of a field, where what was typed still says the same; nil where it was changed.
  func kept(_ field: FactField, typed values: [String]?) -> JSONOutput? {
    guard let recorded = object[field.name], let values, recorded.typed == values else { return nil }
    return recorded
  }

  /// What is recorded under names that no form has.
  var beyondForm: [String: JSONOutput] {
    let names = Set(kind.payloadType.fields.map(\.name))
    return object.filter { !names.contains($0.key) }
  }
}

extension JSONOutput {
  fileprivate var typed: [String] {
    switch self {
    case .null: []
    case .text(let text): text.isEmpty ? [] : [text]
    case .integer(let value): ["\(value)"]
    case .tenths(let value): ["\(Double(value) / 10)"]
    case .flag(let flag): [flag ? "yes" : "no"]
    case .list(let values): values.flatMap(\.typed)
    case .object(let values): Self.itemReply(values).map { [$0] } ?? []
    }
  }

  /// `1=granted`: the answer to an item.
  private static func itemReply(_ values: [String: JSONOutput]) -> String? {
    guard case .integer(let item)? = values["item"], case .text(let outcome)? = values["outcome"] else {
      return nil
    }
    return "\(item)=\(outcome)"
  }
}
