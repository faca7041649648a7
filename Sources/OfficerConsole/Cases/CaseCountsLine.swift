import Disclosure
import OfficeStore
import Terminal

/// What is urgent, in one line above the list.
struct CaseCountsLine {
  private let counts: CaseCounts
  private let countdown: String?

  init(_ counts: CaseCounts, countdown: String?) {
    self.counts = counts
    self.countdown = countdown
  }

  private func parts(isDetailed: Bool) -> [(text: String, style: Style)] {
    let waiting = Self.shortNames.compactMap { hold, name in counts.waiting[hold].map { "\(name)\($0)" } }
    let detail = waiting.isEmpty || !isDetailed ? "" : "（\(waiting.joined(separator: " "))）"
    var parts: [(text: String, style: Style)] = [
      ("逾期 \(counts.overdue)", counts.overdue > 0 ? .urgent : .plain),
      ("今日到期 \(counts.dueToday)", counts.dueToday > 0 ? .warning : .plain),
      ("\(counts.soonDays)日内 \(counts.dueSoon)", counts.dueSoon > 0 ? .warning : .plain),
      ("等待中 \(counts.waitingInAll)\(detail)", .plain),
    ]
    if counts.unconfirmed > 0 { parts.append(("待确认 \(counts.unconfirmed)", .warning)) }
    parts.append(("待答复 \(counts.toReply)", .plain))
    parts.append(("待归档 \(counts.toArchive)", .plain))
    if counts.disputeLimits > 0 { parts.append(("复议诉讼 \(counts.disputeLimits)", .urgent)) }
    if let countdown { parts.append((countdown, .warning)) }
    return parts
  }

  private static let shortNames: [(Hold, String)] = [
    (.clarification, "补正"), (.thirdPartyConsultation, "第三方"), (.agencyConsultation, "机关"),
    (.excessJustification, "理由"), (.processingFee, "缴费"),
  ]

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let detailed = parts(isDetailed: true)
    let fits = detailed.map { CellWidth.of($0.text) + 2 }.reduce(0, +) <= part.columns + 2
    var rest = part
    for (text, style) in fits ? detailed : parts(isDetailed: false) {
      canvas.draw(text, in: rest, style: style)
      rest = rest.droppingLeft(CellWidth.of(text) + (fits ? 2 : 1))
    }
  }
}
