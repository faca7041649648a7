import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 概况: what does not agree with the law, the review, the plan back from the due day, the facts, the disputes, and
/// how often the applicant applied where that is above the usual.
struct CaseOverview {
  let lines: [CaseLine]

  init(_ open: OpenCase, at desk: Desk, columns: Int) {
    let page = ShowPage(open.file, today: desk.today, calendar: desk.calendar, columns: columns)
    let facts = page.factLines.map { CaseLine($0) } + Self.told(open.file, columns: columns)
    let parts =
      [facts, Self.review(open.file.state, columns: columns)]
      + Self.proceedings(open, at: desk, columns: columns) + [
        Self.plan(open.plan(at: desk), columns: columns),
        Self.disputes(open.file.state.disputes, at: desk, columns: columns),
        Self.frequency(open.frequency, columns: columns),
        Self.irregularities(open.file.state.irregularities, columns: columns),
      ]
    lines = Array(parts.filter { !$0.isEmpty }.joined(separator: [CaseLine("")]))
  }

  private static func told(_ file: CaseFile, columns: Int) -> [CaseLine] {
    CaseLine.wrapped("可以告诉申请人：\(StatusSentence.text(file))", .accent, columns: columns)
  }

  private static func proceedings(_ open: OpenCase, at desk: Desk, columns: Int) -> [[CaseLine]] {
    ProceedingsText(open.file, today: desk.today, calendar: open.local ?? desk.calendar).parts.map { part in
      [CaseLine(part.title, .title)]
        + part.lines.flatMap { CaseLine.wrapped($0, columns: columns, indent: 2) }
    }
  }

  private static func review(_ state: CaseState, columns: Int) -> [CaseLine] {
    guard state.proposal?.steps.isEmpty == false else { return [] }
    return ReviewPage.lines(ReviewText(state).lines, columns: columns)
  }

  private static func plan(_ plan: PlanText, columns: Int) -> [CaseLine] {
    guard !plan.steps.isEmpty else { return [] }
    return [CaseLine("倒排：按期答复，最迟何时办到哪一步", .title)]
      + plan.steps.flatMap { CaseLine.wrapped($0, columns: columns, indent: 2) }
      + CaseLine.wrapped(plan.basis, .muted, columns: columns, indent: 2)
  }

  static func disputes(_ disputes: [Dispute], at desk: Desk, columns: Int) -> [CaseLine] {
    guard !disputes.isEmpty else { return [] }
    return [CaseLine("复议和诉讼", .title)]
      + disputes.flatMap { dispute in
        let end = dispute.concludedOn.map { "，\($0.iso)审结（\(dispute.result?.name ?? "")）" } ?? ""
        return CaseLine.wrapped(
          "\(dispute.kind.name) \(dispute.id)，\(dispute.filedOn.iso)立案\(end)", columns: columns, indent: 2)
          + limit(of: dispute, at: desk, columns: columns)
      }
  }

  /// The office's own limit, which stands beside that of the reply.
  private static func limit(of dispute: Dispute, at desk: Desk, columns: Int) -> [CaseLine] {
    guard let limit = try? dispute.officeLimit(on: desk.calendar) else { return [] }
    let isOver = limit.end.day < desk.today
    return CaseLine.wrapped(
      "本机关：\(limit.rule.title)，最迟\(limit.end.wording)\(isOver ? "，已过" : "")",
      limit.end.day <= desk.today ? .urgent : .warning, columns: columns, indent: 4)
  }

  private static func frequency(_ frequency: ApplicantFrequency?, columns: Int) -> [CaseLine] {
    guard let frequency else { return [] }
    return [CaseLine(ApplicantFrequency.title, .title)]
      + frequency.sentences.flatMap { CaseLine.wrapped($0, columns: columns, indent: 2) }
  }

  private static func irregularities(_ found: [Irregularity], columns: Int) -> [CaseLine] {
    guard !found.isEmpty else { return [] }
    return [CaseLine("与法律不符或需要核对的", .title)]
      + found.flatMap {
        CaseLine.wrapped("第\($0.event)条：\($0.wording)", .warning, columns: columns, indent: 2)
      }
  }
}
