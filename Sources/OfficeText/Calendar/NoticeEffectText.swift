package import Disclosure
package import OfficeStore
import Terminal

/// What a notice moves, for people: each open case that moves with from, to and why, and the counts of the rest.
package struct NoticeEffectText {
  private let effect: NoticeEffect
  private let columns: Int?

  package init(_ effect: NoticeEffect, columns: Int?) {
    self.effect = effect
    self.columns = columns
  }

  package func lines(_ heading: String) -> [String] {
    let notice = effect.notice.arrangement
    let title = "\(notice.title)（\(notice.number)，\(notice.issued.iso)公布）"
    return wrapped([title, heading]) + [""] + moved + limits
      + wrapped(kept + ended + ["不受影响的在办件：\(effect.unaffected)件"])
  }

  private var moved: [String] {
    guard !effect.moved.isEmpty else { return ["期限变动的在办件：无"] }
    var table = TextTable(columns: [
      TextColumn("编号"), TextColumn("申请人", maxWidth: 14), TextColumn("原期限"), TextColumn("改为"),
      TextColumn("原因"),
    ])
    for move in effect.moved {
      let cells = [
        short(move.after.number), move.after.applicant, CaseTable.deadline(move.before),
        CaseTable.deadline(move.after), NoticeEffectText.reason(move.changes),
      ]
      table.append(cells, wrappedTo: columns.map { [4: max(16, $0 - 62)] } ?? [:])
    }
    return table.lines + ["期限变动的在办件：\(effect.moved.count)件"]
  }

  private func short(_ number: String) -> String {
    columns == nil ? number : CaseNumber(number).short ?? number
  }

  private var limits: [String] {
    effect.limits.map { limit in
      let title = LawBook.applying(limit.topic, on: limit.after.day).title
      let ends = [limit.before, limit.after].map { ($0.isProvisional ? "暂" : "") + $0.day.iso }
      return "本机关在复议、诉讼中的期限：\(limit.dispute) \(title) \(ends[0]) 改为 \(ends[1])"
    }
  }

  private var kept: [String] {
    let groups = Dictionary(grouping: effect.kept) { $0.after.actingDay?.certainty }
    let certain = groups[.certain].map { "日期不变、由推定成为确定的：\(names($0))" }
    let provisional = groups[.provisional].map { "日期不变、仍为或成为推定的：\(names($0))" }
    let other = groups[nil].map { "没有期限、其他记载有变的：\(names($0))" }
    return [certain, provisional, other].compactMap { $0 }
  }

  private var ended: [String] {
    guard !effect.ended.isEmpty else { return [] }
    let marked = effect.ended.filter { $0.before.irregularities != $0.after.irregularities }
    return ["已办结、期限记载同步更新的：\(names(effect.ended))"]
      + marked.map {
        "  \($0.after.number)：与法律不符的标记由\($0.before.irregularities)处改为\($0.after.irregularities)处"
      }
  }

  private func names(_ moves: [NoticeEffect.Move]) -> String {
    let most = 20
    let names = moves.prefix(most).map { short($0.after.number) }.joined(separator: "、")
    return "\(moves.count)件（\(names)\(moves.count > most ? "等" : "")）"
  }

  private func wrapped(_ lines: [String]) -> [String] {
    columns.map { width in lines.flatMap { $0.wrapped(toCells: width) } } ?? lines
  }

  /// 01-04放假（元旦）、01-09调休上班（元旦）: days in a row together.
  package static func reason(_ changes: [ChangedDay]) -> String {
    var runs: [(first: Day, last: Day, text: String)] = []
    for change in changes {
      let after = change.after
      let words =
        switch (after.isWorking, after.source) {
        case (true, nil): "改为上班"
        case (true, _): after.reason
        case (false, nil): "不上班（\(after.reason)）"
        case (false, _): "放假（\(after.reason)）"
        }
      if let last = runs.last, last.last + 1 == change.day, last.text == words {
        runs[runs.count - 1].last = change.day
      } else {
        runs.append((change.day, change.day, words))
      }
    }
    return runs.map { run in
      (run.first == run.last ? run.first.iso : "\(run.first.iso)至\(run.last.iso.dropFirst(5))") + run.text
    }.joined(separator: "、")
  }
}
