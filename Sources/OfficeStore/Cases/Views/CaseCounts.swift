public import Disclosure

/// How many cases stand where, for the head of a list.
public struct CaseCounts: Hashable, Sendable {
  /// How far ``toArchive`` is counted.
  public static let most = 10_000

  /// As ``CaseView/Selection/overdue``.
  public let overdue: Int
  public let dueToday: Int
  /// After today, and no more than ``soonDays`` working days ahead.
  public let dueSoon: Int
  /// What ``dueSoon`` reaches, in working days: ``Setting/dueSoonDays``.
  public let soonDays: Int
  /// By what they wait for; a case that waits for two things stands under both.
  public let waiting: [Hold: Int]
  /// Open cases with a hold, each once.
  public let waitingInAll: Int
  /// Receipt is not confirmed (Art. 31).
  public let unconfirmed: Int
  /// 待答复: open without a hold, receipt confirmed.
  public let toReply: Int
  /// 待归档: replied and not archived. One more than ``most`` stands for all that are more: where nobody archives, they
  /// are all cases of all years.
  public let toArchive: Int
  /// The office's own limits in disputes that are overdue, today, or no more than ``soonDays`` working days ahead.
  public let disputeLimits: Int
  /// As ``CaseView/Selection/toReview(_:by:)`` of the person's own steps; nil for somebody without one, and in an
  /// office without any.
  public let toReview: Int?
  /// As ``CaseView/Selection/toRevise(_:)`` of the person; 0 where it was counted for nobody.
  public let toRevise: Int
}
