/// When an event is permitted, and for whom: one row of the table that `law --events` prints.
public struct EventPermission: Sendable {
  /// What the event asks of the case's holds.
  public enum HoldRule: Hashable, Sendable {
    case any
    /// Only while the case waits for this.
    case needs(Hold)
    /// Not while the case waits for any of these.
    case excludes([Hold])
  }

  public let kind: CaseEventKind
  /// The stages in which it is permitted; empty for the receipt, which comes first and once.
  public let stages: Set<Stage>
  public let hold: HoldRule
  /// Any one of them suffices.
  public let roles: Set<Role>
  /// What permits it, or sets the conditions.
  public let articles: [Article]

  /// Why the event is not permitted in a state of a case, in Chinese; nil when it is.
  public func refusal(in state: CaseState) -> String? {
    refusal(stage: state.stage, holds: state.holds) ?? EventPermission.missing(for: kind, in: state)
  }

  /// By stage and holds alone: a cell of the table.
  public func refusal(stage: Stage, holds: [Hold]) -> String? {
    guard stages.contains(stage) else {
      guard !stages.isEmpty else { return "“\(kind.name)”是每个案件的第一条记录，只登记一次" }
      let permitted = Stage.allCases.filter(stages.contains).map(\.name).joined(separator: "、")
      return "“\(kind.name)”不能在\(stage.name)阶段进行（可在：\(permitted)）"
    }
    switch hold {
    case .any: return nil
    case .needs(let needed):
      return holds.contains(needed) ? nil : "“\(kind.name)”只能在\(needed.name)时进行"
    case .excludes(let excluded):
      return holds.first(where: excluded.contains).map { "\($0.name)，不能“\(kind.name)”" }
    }
  }

  /// What else the event needs that stage and hold do not tell.
  private static func missing(for kind: CaseEventKind, in state: CaseState) -> String? {
    switch kind {
    case .receiptConfirmed:
      return state.receivedOn == nil ? nil : "收到申请之日已确定为\(state.receivedOn?.iso ?? "")，无须再确认"
    case .registered:
      return state.receivedOn == nil ? "尚未与申请人确认收到申请，不能登记" : nil
    case .reviewed: return state.proposal == nil ? "尚未提出答复意见，不能审查" : nil
    case .serviceAttempted, .served: return state.reply == nil ? "尚无答复，没有可送达的文书" : nil
    case .serviceReturned:
      return state.reply?.attempts.isEmpty == false ? nil : "尚未交邮或送达，不能退件"
    case .replied:
      return state.received.type == .disclosure ? nil : "\(state.received.type.name)案件以“办结”结束"
    case .matterConcluded:
      return state.received.type == .disclosure ? "依申请公开案件以“答复”结束" : nil
    case .clarificationReceived:
      return state.currentRound?.unansweredClarification == nil ? "没有尚待补正的告知" : nil
    case .delayedDaySet:
      let isReasoned = state.currentRound?.justifications.contains { $0.receivedOn != nil } ?? false
      return isReasoned ? nil : "申请人尚未说明理由，不能确定延迟答复的期限"
    case .superiorAnswered:
      let isOpen = state.currentRound?.superiorQuestions.contains { $0.answeredOn == nil } ?? false
      return isOpen ? nil : "没有尚待答复的请示"
    case .letterVoided:
      return state.letters.contains { $0.voided == nil } ? nil : "没有可以作废的文书"
    case .received, .split, .handedOver, .respondentChanged, .contactChanged, .lawChosen, .assigned,
      .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted, .clarificationRequested,
      .consultationSent, .consultationDelivered, .consultationUndelivered,
      .consultationAnswered, .applicantTold, .disclosureTold, .superiorAsked, .extended,
      .justificationRequested, .justificationReceived, .feeNoticed, .feePaid, .searched, .deidentified,
      .opinionProposed, .withdrawn, .disputeFiled, .disputeAnswered, .disputeConcluded,
      .disputeAppealed, .redoOrdered, .superiorDueSet, .letterMade, .attached, .archived,
      .corrected:
      return nil
    }
  }
}
