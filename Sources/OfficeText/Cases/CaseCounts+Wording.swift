package import Disclosure
package import OfficeStore
package import Terminal

extension CaseCounts {
  /// What is urgent, part by part for one line: 待我审查, 待我修改, 逾期, 今日到期, 5日内, 等待中, 待确认, 待答复, 待归档, 复议诉讼.
  ///
  /// - Parameters:
  ///   - isDetailed: with what is waited for.
  ///   - countdowns: to the days of the yearly reports.
  package func parts(isDetailed: Bool, countdowns: [ReportCountdown]) -> [(text: String, style: Style)] {
    let named = Self.shortNames.compactMap { hold, name in waiting[hold].map { "\(name)\($0)" } }
    let detail = named.isEmpty || !isDetailed ? "" : "（\(named.joined(separator: " "))）"
    let archive = toArchive > Self.most ? "\(Self.most)+" : "\(toArchive)"
    let parts: [(text: String, style: Style)?] = [
      toReview.map { ("待我审查 \($0)", $0 > 0 ? .warning : .plain) },
      toRevise > 0 ? ("待我修改 \(toRevise)", .warning) : nil,
      ("逾期 \(overdue)", overdue > 0 ? .urgent : .plain),
      ("今日到期 \(dueToday)", dueToday > 0 ? .warning : .plain),
      ("\(soonDays)日内 \(dueSoon)", dueSoon > 0 ? .warning : .plain),
      ("等待中 \(waitingInAll)\(detail)", .plain),
      unconfirmed > 0 ? ("待确认 \(unconfirmed)", .warning) : nil,
      ("待答复 \(toReply)", .plain), ("待归档 \(archive)", .plain),
      disputeLimits > 0 ? ("复议诉讼 \(disputeLimits)", .urgent) : nil,
    ]
    return parts.compactMap { $0 } + ReportHead.parts(countdowns, isDetailed: isDetailed)
  }

  private static let shortNames: [(Hold, String)] = [
    (.clarification, "补正"), (.thirdPartyConsultation, "第三方"), (.agencyConsultation, "机关"),
    (.excessJustification, "理由"), (.processingFee, "缴费"),
  ]
}
