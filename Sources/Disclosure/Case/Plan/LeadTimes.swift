/// How many working days an office gives each step between a decision and its reply (its own practice, settable).
public struct LeadTimes: Hashable, Sendable {
  /// 审核批准: from the proposal of the handling unit to the signature.
  public let approval: Int
  /// 制作用印.
  public let printing: Int
  /// 交邮或送达: from the finished letter to the day that counts as in time.
  public let posting: Int

  public init(approval: Int = 3, printing: Int = 1, posting: Int = 1) {
    self.approval = approval
    self.printing = printing
    self.posting = posting
  }
}
