/// One run of days of a reckoning (计算过程): what happened, or how the days counted and why.
public struct ReckoningLine: Hashable, Sendable {
  /// What a line does to the count.
  public enum Kind: Hashable, Sendable {
    /// Something happened on this day; nothing is counted by the line.
    case mark
    /// Working days that count, with their place in the period.
    case counted(ordinals: ClosedRange<Int>)
    /// Days of rest.
    case rest
    /// Working days that do not count, as during a consultation.
    case paused(workingDays: Int)
    /// The period ends.
    case end
  }

  /// The first day of the run; of a mark, its day.
  public let first: Day
  /// The last day of the run.
  public let last: Day
  public let kind: Kind
  /// What the line says, in Chinese.
  public let text: String
  /// Plain weekend days inside the run, which do not count.
  public let weekendDays: Int
  /// What the line rests on; empty for days of rest.
  public let articles: [Article]
  /// The notice that makes the days what they are.
  public let source: String?
  /// Whether the line rests on this program's reading rather than on the text of the law.
  public let isInterpretation: Bool
  /// Whether a notice that is not out may still change the line.
  public let isProvisional: Bool
}
