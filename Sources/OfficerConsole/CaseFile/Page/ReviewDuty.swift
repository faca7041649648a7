import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What the review of a case asks for next: a verdict, and whose; or a proposal that was sent back.
struct ReviewDuty {
  let line: CaseLine

  /// Nil where the case is in no review that the office has set steps for, where another wait comes before it, and once
  /// it has passed.
  init?(_ open: OpenCase, _ plan: PlanText, at desk: Desk) {
    guard open.file.state.holds.isEmpty, let awaited = open.file.state.reviewAwaits, awaited != .reply else {
      return nil
    }
    let by = plan.next.map { $0.by.day < desk.today ? "，已过最迟日期" : "，\($0.step.name)最迟\($0.by.wording)" } ?? ""
    let isPressing = plan.next.map { $0.by.day <= desk.today } ?? false
    line = CaseLine(Self.words(awaited, open) + by + "。", isPressing ? .urgent : .accent)
  }

  private static func words(_ awaited: ReviewAwaited, _ open: OpenCase) -> String {
    guard let step = awaited.step else {
      return "当前应办：照退回意见修改，重新提出（按v）"
    }
    let turn = ReviewTurn(open)
    let isMine = open.person?.roles.contains(step.role) == true && turn.refusal == nil
    return isMine ? "当前应办：\(step.name)（按v审查）" : "\(awaited.name)"
  }
}
