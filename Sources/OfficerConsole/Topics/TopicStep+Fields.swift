import Disclosure
import OfficeStore
import Terminal

extension TopicStep {
  /// The names of the fields.
  enum Field {
    static let verdict = "verdict"
    static let ground = "ground"
    static let words = "words"
    static let by = "by"
    static let title = "title"
    static let documentNumber = "documentNumber"
    static let unit = "unit"
    static let address = "address"
    static let day = "day"
    static let caseNumber = "caseNumber"
  }

  /// - Parameters:
  ///   - topic: that the step is about.
  ///   - publishBy: the last day to have it published by, where it is converted today.
  func fields(of topic: AskedTopic, today: Day, publishBy: Day) -> [FormField] {
    switch self {
    case .evaluate:
      let grounds = Outcome.grounds.map { FormField.Choice($0.rawValue, $0.name) }
      return [
        FormField(
          Field.verdict, "评估结论", .choice(TopicVerdict.allCases.map { .init($0.rawValue, $0.name) }),
          isRequired: true, hint: "回车展开"),
        FormField(Field.ground, "不公开的理由类型", .choice(grounds), hint: "不转为主动公开时选；不属于八种的，在理由里写明"),
        FormField(Field.words, "理由"),
        FormField(
          Field.by, "期限", .day(mayLieAhead: true), hint: "公布的期限，或再议的日期；\(Form.dayHint)",
          values: [publishBy.iso]),
      ]
    case .review:
      return [
        FormField(
          Field.verdict, "审查结论", .choice(ReviewVerdict.allCases.map { .init($0.rawValue, $0.name) }),
          isRequired: true, hint: "回车展开"), FormField(Field.words, "意见"),
      ]
    case .publish:
      return [
        FormField(Field.title, "公布的标题", isRequired: true, values: [topic.title]),
        FormField(Field.documentNumber, "文号"), FormField(Field.unit, "承办单位"),
        FormField(Field.address, "公布的网址或场所", isRequired: true),
        FormField(
          Field.day, "公布日期", .day(mayLieAhead: false), isRequired: true, hint: Form.dayHint,
          values: [today.iso]),
      ]
    case .suggest:
      return [
        FormField(Field.words, "建议内容", isRequired: true, hint: "申请人怎样建议（条例第四十四条）"),
        FormField(Field.caseNumber, "在哪一件中提出", hint: "办件编号，如 2026-63；不在办件中提出的不填"),
      ]
    case .join:
      return [
        FormField(Field.caseNumber, "并入的办件", isRequired: true, hint: "办件编号，如 2026-63；与它同一主题的一并并入"),
        FormField(Field.words, "理由"),
      ]
    case .separate: return [FormField(Field.words, "理由", hint: "它要的是什么别的信息")]
    case .withdraw: return [FormField(Field.words, "理由", isRequired: true)]
    }
  }
}
