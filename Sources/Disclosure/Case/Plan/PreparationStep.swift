/// A step on the way to a reply, in order.
public enum PreparationStep: String, PlannedStep {
  case proposal, approval, printing, posting

  public var name: String {
    switch self {
    case .proposal: "提出答复意见"
    case .approval: "审核批准"
    case .printing: "制作用印"
    case .posting: "交邮或送达"
    }
  }

  public func workingDays(in leads: LeadTimes) -> Int {
    switch self {
    case .proposal: 0
    case .approval: leads.approval
    case .printing: leads.printing
    case .posting: leads.posting
    }
  }
}
