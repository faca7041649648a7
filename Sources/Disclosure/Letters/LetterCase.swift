/// A case as a letter sees it.
public struct LetterCase: Sendable {
  public let state: CaseState
  /// The last day for the reply; nil while it is not to be counted.
  public let due: CountedDay?

  public init(_ state: CaseState, due: CountedDay?) {
    self.state = state
    self.due = due
  }
}
