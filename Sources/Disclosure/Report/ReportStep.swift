/// A step on the way to a yearly report, in order.
public enum ReportStep: String, PlannedStep {
  /// What has to be looked at and filled in.
  case worksheets
  case approval
  /// Made, sealed and sent up.
  case sending

  public func workingDays(in leads: LeadTimes) -> Int {
    switch self {
    case .worksheets: 0
    case .approval: leads.approval
    case .sending: leads.printing + leads.posting
    }
  }
}
