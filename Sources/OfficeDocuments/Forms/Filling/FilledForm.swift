/// A form that was filled in as text: a line for each field, 姓名：张三, as the blank form for typing has them.
public struct FilledForm: Hashable, Sendable {
  public let form: ApplicationForm
  public let answers: FormAnswers
  /// Where the answers stand, from 1; fields that the text does not have are absent.
  public let lines: [FormAnswers.Key: Int]
}
