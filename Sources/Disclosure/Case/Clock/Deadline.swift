/// The due day of a reply with what it rests on. It never depends on today.
public struct Deadline: Hashable, Sendable {
  /// The last day for the reply; nil while something must happen first, then ``awaiting`` says what.
  public let due: CountedDay?
  /// What the due day waits for.
  public let awaiting: Awaiting?
  /// The day on which the wait for ``awaiting`` ends; nil where it has no certain end.
  public let actBy: CountedDay?
  /// Each day counted or not, and why; after the end, what came too late to move it.
  public let reckoning: [ReckoningLine]
  /// The due day, or the end of the wait, by the other reading of local days, where the two differ.
  public let otherEnd: CountedDay?

  /// What must happen before a due day can be counted.
  public enum Awaiting: Hashable, Sendable {
    /// Art. 31: receipt is to be confirmed with the applicant.
    case confirmation
    /// Art. 30: the applicant is to clarify; the period then starts anew.
    case clarification
    /// The letter of a consultation has no recorded day of delivery: its 15 days have no certain end.
    case deliveryOfConsultation
    /// Art. 35: the applicant's reasons, where the office set that they stop the clock.
    case justification
    /// 国办函〔2020〕109号: the fee; the period then starts anew.
    case payment
    /// The fee notice has no recorded day of delivery: the days to pay have no certain end.
    case deliveryOfFeeNotice
    /// Art. 17: an answer from above, where the office set that it stops the clock.
    case superiorAnswer
    /// Art. 35: the delayed day itself.
    case delayedDay
    /// Rectification has no statutory period; supervision has the superior's.
    case noStatutoryPeriod

    /// For the officer.
    public var name: String {
      switch self {
      case .confirmation: "待与申请人确认收到申请"
      case .clarification: "待申请人补正"
      case .deliveryOfConsultation: "待登记意见征询书送达日期"
      case .justification: "待申请人说明理由"
      case .payment: "待申请人缴费"
      case .deliveryOfFeeNotice: "待登记收费通知送达日期"
      case .superiorAnswer: "待上级答复请示"
      case .delayedDay: "已确定延迟答复日期"
      case .noStatutoryPeriod: "无法定办理期限"
      }
    }
  }
}
