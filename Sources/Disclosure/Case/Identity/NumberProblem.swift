/// What a check finds at a number as it is typed. It never refuses one: other papers than the identity card are accepted
/// as proof (Art. 29), and what stands on the paper is what is entered.
public protocol NumberProblem: Error, Hashable, Sendable {
  var certainty: NumberProblemCertainty { get }
  /// What is wrong and what is right, in Chinese, for the field of a form.
  var wording: String { get }
}

/// How sure a check is.
public enum NumberProblemCertainty: Hashable, Sendable {
  /// The number is mistyped: its standard has no such number.
  case certain
  /// It may be a number of another kind.
  case hint
}
