/// A letter that went out and of whose arrival nothing is on record.
public struct UnprovenService: Hashable, Sendable {
  public enum Paper: Hashable, Sendable {
    case reply, clarification, feeNotice, `extension`
    /// Of the consultation of that number.
    case consultation(String, ConsultationKind)
  }

  public let paper: Paper
  /// The day on which it went out, or came back.
  public let since: Day
  /// Whether it came back, so that it is to be sent again.
  public let isReturned: Bool
}
