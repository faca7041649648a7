import Disclosure
package import OfficeStore

extension Rehearsal {
  /// What is supposed; of a year that is over nothing is.
  package var supposition: String {
    today.year > year ? "\(year)年度已经终了，按\(today.iso)在案的记录" : "假如本年度于\(today.iso)终了"
  }

  /// 四 as the cases stand, the kinds of applicant that have any.
  package var carriedOutWording: String {
    let columns = carriedOut.filter { $0.cases > 0 || $0.column == .total }
    return "结转下年度继续办理：\(columns.map { "\($0.column.name)\($0.cases)件" }.joined(separator: "，"))"
  }

  /// How much there is to do.
  package var conclusion: String {
    isClear ? "没有需要处理的事项。" : "需要处理或核对的事项：\(entries.count)项"
  }
}
