/// What an event of one kind says beside its day and person.
public protocol CasePayload: Codable, Hashable, Sendable {
  /// The kind whose fields these are.
  static var kind: CaseEventKind { get }
  /// The fields as a person enters them, in order.
  static var fields: [FactField] { get }
}

/// A field of an event as it is entered: `record` takes each as an option of the same name.
public struct FactField: Hashable, Sendable {
  /// What may be entered in the field.
  public enum Form: Hashable, Sendable {
    case text, integer, day, flag
    /// One of these keys.
    case choice([String])
    /// Several texts, or several whole numbers, separated by commas.
    case texts, integers
    /// Several of these keys, separated by commas.
    case choices([String])
    /// `1=granted,2=refusedProcess`: the answer to each item.
    case itemReplies
  }

  /// The key of the field in the record, and the name of its option.
  public let name: String
  /// For the officer.
  public let label: String
  public let form: Form
  public let isRequired: Bool
  /// Whether a text that is left out is recorded as an empty one: the person was asked, where a ledger tells nothing.
  public let recordsEmpty: Bool

  static func required(_ name: String, _ label: String, _ form: Form = .text) -> FactField {
    FactField(name: name, label: label, form: form, isRequired: true, recordsEmpty: false)
  }

  static func optional(_ name: String, _ label: String, _ form: Form = .text) -> FactField {
    FactField(name: name, label: label, form: form, isRequired: false, recordsEmpty: false)
  }

  /// A text that the law asks for in some cases, and whose absence is a fact then.
  static func asked(_ name: String, _ label: String) -> FactField {
    FactField(name: name, label: label, form: .text, isRequired: false, recordsEmpty: true)
  }
}

extension FactField.Form {
  static func choice<Value: CaseIterable & RawRepresentable>(of type: Value.Type) -> FactField.Form
  where Value.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }

  static func choices<Value: CaseIterable & RawRepresentable>(of type: Value.Type) -> FactField.Form
  where Value.RawValue == String {
    .choices(type.allCases.map(\.rawValue))
  }
}
