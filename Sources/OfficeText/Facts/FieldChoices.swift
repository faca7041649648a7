package import Disclosure

/// The values that a field of an event chooses from, with their names: both are understood when typed.
package struct FieldChoices {
  package struct Choice: Hashable {
    package let value: String
    package let name: String
  }

  package let choices: [Choice]

  /// - Parameter values: as ``FactField`` lists them.
  package init(_ values: [String]) {
    choices = Self.known.first { $0.map(\.value) == values } ?? values.map { Choice(value: $0, name: $0) }
  }

  package init(_ choices: [(value: String, name: String)]) {
    self.choices = choices.map { Choice(value: $0.value, name: $0.name) }
  }

  /// All of them for an error: unclearContent（内容不明确）.
  package var wording: String {
    choices.map { $0.value == $0.name ? $0.value : "\($0.name)（\($0.value)）" }.joined(separator: "、")
  }

  /// The stored value for what was typed: the value itself, or its name in Chinese.
  package func value(of text: String) -> String? {
    choices.first { $0.value == text || $0.name == text }?.value
  }

  private static let known: [[Choice]] = [
    table(Outcome.self, \.name), table(GrantedHow.self, \.name), table(ClosedOtherAs.self, \.name),
    table(ClarificationCause.self, \.name), table(ConsultationKind.self, \.wording),
    table(Opinion.self, \.name),
    table(FeeBasis.self, \.name), table(ReviewStep.self, \.name), table(ReviewVerdict.self, \.name),
    table(ServiceManner.self, \.name), table(DisputeKind.self, \.name), table(DisputeResult.self, \.name),
    table(DecisionForm.self, \.name), table(RectificationResult.self, \.name),
    table(RegulationVersion.self, \.instrument.shortTitle),
  ]

  private static func table<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, _ name: (Value) -> String
  ) -> [Choice] {
    type.allCases.map { Choice(value: $0.rawValue, name: name($0)) }
  }
}

extension ConsultationKind {
  fileprivate var wording: String {
    switch self {
    case .thirdParty: "第三方"
    case .agency: "其他机关"
    }
  }
}

extension FactField.Form {
  /// What may be typed; nil where that is free.
  package var choices: FieldChoices? {
    switch self {
    case .choice(let values), .choices(let values): FieldChoices(values)
    case .itemReplies: FieldChoices(Outcome.allCases.map(\.rawValue))
    case .text, .integer, .day, .flag, .texts, .integers: nil
    }
  }

  /// What stands behind the option, in help.
  package var hint: String {
    switch self {
    case .text: "文字"
    case .integer: "整数"
    case .day: "日期"
    case .flag: "yes|no"
    case .texts: "文字,文字"
    case .integers: "整数,整数"
    case .choice: "类型"
    case .choices: "类型,类型"
    case .itemReplies: "1=类型,2=类型"
    }
  }
}
