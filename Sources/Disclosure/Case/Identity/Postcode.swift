/// 邮政编码: six digits.
public struct Postcode: CheckedNumber {
  public let text: String

  /// - Throws: ``PostcodeProblem``.
  public init(_ text: String) throws(PostcodeProblem) {
    let folded = TypedNumber.folded(text)
    guard TypedNumber.digits(folded)?.count == 6 else { throw PostcodeProblem() }
    self.text = folded
  }
}

/// That a text is no postcode of mainland China.
public struct PostcodeProblem: NumberProblem {
  public var certainty: NumberProblemCertainty { .certain }
  public var wording: String { "邮政编码应为6位数字，请核对" }
}
