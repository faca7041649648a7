package import Disclosure

/// How a sentence about a field names it: as an option of a command, or as the label on a screen.
package enum FieldNaming: Hashable, Sendable {
  case options, labels

  package func name(_ field: FactField) -> String {
    switch self {
    case .options: "--\(field.name)（\(field.label)）"
    case .labels: "“\(field.label)”"
    }
  }

  /// Where to read what a kind's fields are.
  func advice(_ kind: CaseEventKind) -> String {
    switch self {
    case .options: "运行 kaijuan record \(kind.rawValue) --help 查看。"
    case .labels: "请填写。"
    }
  }
}
