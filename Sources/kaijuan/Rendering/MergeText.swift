import Disclosure
import OfficeText

/// A merged report for people: what is missing or broken first, then the tables.
enum MergeText {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(_ merge: MergedCollection, columns: Int?) -> [String] {
    var lines = findings(merge)
    if let merged = merge.merged, let identities = merge.identities {
      lines += [""] + AnnualText.lines(merged.report, identities, columns: columns)
    }
    return lines
  }

  /// Which offices are merged, missing, there twice or not expected, and each breach with its office.
  static func findings(_ merge: MergedCollection) -> [String] {
    let collection = merge.collection
    let broken = collection.members.filter { !$0.identities.holds }
    return ["\(collection.year)年度，合并\(collection.members.count)个机关的报告"]
      + collection.missing.map { "缺报：\($0)" } + collection.repetitions.map(repetition)
      + collection.unexpected.map { "不在名单：\($0.report.office)（文件 \($0.path)）" }
      + merge.unreadable.map { "无法读取：\($0)" }
      + collection.ofOtherYears.map { "年度不同，没有合并：\($0.report.office)（\($0.report.year)年度，文件 \($0.path)）" }
      + broken.flatMap(breaches) + gaps(merge)
      + brokenSums(merge).map { "合并后不符：\($0.wording)" } + verdict(merge)
  }

  /// What the merged report breaks by itself; its blanks are named with their offices.
  private static func brokenSums(_ merge: MergedCollection) -> [Breach] {
    (merge.identities?.breaches ?? []).filter { $0.identity != .blank }
  }

  private static func repetition(_ submission: Submission) -> String {
    let first = submission.reports[0].report
    let paths = submission.reports.map(\.path).joined(separator: "、 ")
    let effect = submission.valid == nil ? "内容不同，都没有计入，请核对以哪份为准" : "内容相同，只计一次"
    return "重报：\(first.office)有\(submission.reports.count)份\(first.year)年度报告（文件 \(paths)），\(effect)"
  }

  private static func breaches(_ member: ReportCollection.Member) -> [String] {
    let breaches = member.identities.breaches
    return ["不符：\(member.collected.report.office)，\(breaches.count)处（文件 \(member.collected.path)）"]
      + breaches.map { "  \($0.wording)" }
  }

  private static func gaps(_ merge: MergedCollection) -> [String] {
    guard let merged = merge.merged else { return [] }
    return merged.gaps.map { gap in
      let offices = gap.offices.joined(separator: "、")
      return "空白：\(gap.place.wording(in: merged.report.form))，\(offices)没有填写，合并后仍为空白"
    }
  }

  private static func verdict(_ merge: MergedCollection) -> [String] {
    merge.isSound && merge.unreadable.isEmpty && merge.collection.ofOtherYears.isEmpty
      ? ["各机关的报告齐全，各项等式成立。"] : ["以上各项更正、补齐后再合并。"]
  }
}

extension MergeGap.Place {
  func wording(in form: AnnualForm) -> String {
    switch self {
    case .table2: "表二"
    case .figure(let cell): "表二 \(cell.row.name(in: form))，\(cell.heading(in: form))"
    case .cell(let row, let column): BreachPlace.cell(row, column).wording
    case .disputeCell(let kind, let column): BreachPlace.disputeCell(kind, column).wording
    }
  }
}
