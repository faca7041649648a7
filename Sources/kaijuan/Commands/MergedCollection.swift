import Disclosure

/// The reports of a collection put together, with what is wrong with them.
struct MergedCollection {
  let collection: ReportCollection
  /// Nil when no report can be merged.
  let merged: MergedReport?
  /// Of the merged report by itself.
  let identities: IdentityReport?
  /// Paths of files that could not be read.
  let unreadable: [String]

  init(_ collection: ReportCollection, name: String?, unreadable: [String]) {
    let reports = collection.members.map(\.collected.report)
    self.collection = collection
    self.unreadable = unreadable
    merged =
      reports.isEmpty ? nil : MergedReport(name: name ?? "\(reports.count)个机关合计", of: reports)
    identities = merged.map { IdentityReport(checking: $0.report) }
  }

  /// Whether nothing is missing and nothing broken.
  var isSound: Bool {
    collection.isSound && merged?.gaps.isEmpty == true && identities?.holds == true
  }

  func refusal(of collected: CollectedReport) -> String {
    let (report, year) = (collected.report, collection.year)
    return
      "\(collected.path)：“\(report.office)”的\(report.year)年度报告，没有合并：其他报告是\(year)年度的"
      + (report.year == year - 1 ? "，也没有该机关\(year)年度的报告与之对照。" : "，不能合并不同年度的报告。")
  }
}
