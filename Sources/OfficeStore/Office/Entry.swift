public import Disclosure

/// Who enters something, and when: the edges of the program supply it, never a clock inside.
public struct Entry: Hashable, Sendable {
  /// The operating-system account.
  public let account: String
  /// Nothing can be entered of a later day.
  public let today: Day
  /// By the clock of the machine, in China's time: `2026-11-20T09:30:00+08:00`.
  public let enteredAt: String

  public init(account: String, today: Day, enteredAt: String) {
    self.account = account
    self.today = today
    self.enteredAt = enteredAt
  }
}
