// What a dispute's kind and standing allow.
extension CaseState {
  /// A dispute that is decided changes its result only by an appeal, or by correcting the entry.
  mutating func checkConclusion(_ facts: DisputeConcluded, _ event: CaseEvent) {
    guard let dispute = disputes.last(where: { $0.id == facts.dispute }) else { return }
    if let earlier = dispute.concludedOn {
      mark(.disputeUnknown, event, [], "案号为\(dispute.id)的复议或诉讼已于\(earlier.iso)审结；记录有误的，先更正原记录")
    }
    guard let form = facts.form, !dispute.kind.forms.contains(form) else { return }
    mark(.disputeUnknown, event, [], "案号为\(dispute.id)的\(dispute.kind.name)，文书类型不会是\(form.name)，请核对")
  }

  /// Only a judgment or ruling of first instance is appealed: against a decision on reconsideration one sues.
  mutating func checkAppeal(_ id: String, _ event: CaseEvent) {
    guard let dispute = disputes.last(where: { $0.id == id }), let obstacle = dispute.obstacleToAppeal else {
      return
    }
    mark(.disputeUnknown, event, [], "案号为\(id)的\(dispute.kind.name)\(obstacle)，不能上诉")
  }

  /// An order to reply anew stands in a decision, once.
  mutating func checkRedo(_ id: String, _ event: CaseEvent) {
    guard let dispute = disputes.last(where: { $0.id == id }), let obstacle = dispute.obstacleToRedo else {
      return
    }
    mark(
      .redoUnfit, event, EventPermission.of(.redoOrdered).articles,
      "案号为\(id)的\(dispute.kind.name)\(obstacle)，此记录不重新起算期限")
  }
}

extension Dispute {
  /// Why the dispute cannot be appealed, as the rest of a sentence; nil where it can.
  public var obstacleToAppeal: String? {
    if kind == .reconsideration { return "不是诉讼" }
    if let appealedOn { return "已于\(appealedOn.iso)上诉过，二审为终审" }
    return concludedOn == nil ? "尚未记录审结" : nil
  }

  /// Why the dispute cannot have ordered a new reply, as the rest of a sentence; nil where it can.
  var obstacleToRedo: String? {
    if let redoOrderedOn { return "已于\(redoOrderedOn.iso)责令重新答复，此后没有新的审结" }
    if concludedOn == nil { return "尚未记录审结，没有责令重新答复的决定" }
    return result == .upheld ? "结果为维持，不会责令重新答复" : nil
  }
}

extension DisputeKind {
  /// The decisions that end such a dispute.
  fileprivate var forms: [DecisionForm] {
    switch self {
    case .reconsideration: [.reconsiderationDecision]
    case .litigationDirect, .litigationAfterReconsideration: [.judgment, .ruling]
    }
  }
}
