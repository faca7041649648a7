import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What must be done next in a case, in one sentence.
struct CurrentDuty {
  let line: CaseLine

  init(_ open: OpenCase, at desk: Desk) {
    let row = open.row
    switch row.stage {
    case .received: line = Self.received(row, at: desk)
    case .registered, .underReview: line = Self.inProcess(open, at: desk)
    case .replied: line = Self.replied(open.file.state)
    case .archived: line = CaseLine("已归档，没有待办的事。", .good)
    }
  }

  /// Arts. 31, 45.
  private static func received(_ row: CaseRow, at desk: Desk) -> CaseLine {
    guard row.awaitsConfirmation else { return CaseLine("当前应办：登记（条例第四十五条）。", .accent) }
    let left = DaysLeft.text(row, today: desk.today, calendar: desk.calendar)
    return CaseLine("当前应办：与申请人确认收到申请，\(left)（条例第三十一条）。", .urgent)
  }

  private static func inProcess(_ open: OpenCase, at desk: Desk) -> CaseLine {
    let plan = open.plan(at: desk)
    if let duty = ReviewDuty(open, plan, at: desk) { return duty.line }
    if let text = plan.current {
      let consulted = ConsultationDuty(open, at: desk)
      if let duty = consulted?.duty { return CaseLine(duty, .warning) }
      let isPressing = (plan.next?.by.day ?? desk.today) <= desk.today
      return CaseLine(text + (consulted?.wait ?? ""), isPressing ? .urgent : .accent)
    }
    let row = open.row
    if let delayed = row.delayedTo {
      return CaseLine("当前应办：\(delayed.wording)前答复（延迟答复，条例第三十五条）。", .accent)
    }
    guard row.type == .disclosure, let awaiting = row.awaiting else {
      return CaseLine("当前应办：办理，并记录“\(CaseEventKind.matterConcluded.name)”。", .accent)
    }
    guard let end = row.actBy else {
      return CaseLine("\(awaiting)，期限停止计算。补登送达日期：按n记录送达，或按t选中那一条、按c补上。", .warning)
    }
    guard end.day < desk.today else { return CaseLine("\(awaiting)，至\(end.wording)；期限停止计算。", .accent) }
    return CaseLine("当前应办：\(awaiting)的期限已于\(end.wording)届满，请决定怎样办理（按n）。", .urgent)
  }

  private static func replied(_ state: CaseState) -> CaseLine {
    guard let reply = state.reply, reply.servedOn == nil else {
      return CaseLine("当前应办：归档（条例第四十五条）。", .accent)
    }
    if reply.isReturned, let returnedOn = reply.unprovenSince {
      return CaseLine("当前应办：再次送达答复，\(returnedOn.iso)退件。", .urgent)
    }
    guard reply.attempts.isEmpty else {
      let proof = reply.unprovenSince == nil ? "" : "还没有签收的凭证，收到后按n记录。"
      return CaseLine("当前应办：归档（条例第四十五条）。\(proof)", .accent)
    }
    return CaseLine("当前应办：交邮或送达答复，并记录；是否按期以交邮或签收之日为准。", .urgent)
  }
}
