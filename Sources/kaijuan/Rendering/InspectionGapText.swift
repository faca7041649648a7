import Disclosure
import OfficeText

/// What a self-inspection report lacks, for a terminal.
enum InspectionGapText {
  static func lines(_ gaps: [InspectionGap], year: Int) -> [String] {
    guard !gaps.isEmpty else { return ["\(year)年度自查报告没有缺项，可以定稿。"] }
    let (blocking, others) = (gaps.filter(\.isBlocking), gaps.filter { !$0.isBlocking })
    let first = blocking.isEmpty ? [] : ["定稿之前须补齐，\(blocking.count)处："] + blocking.map { "  \($0.wording)" }
    let rest = others.isEmpty ? [] : ["尚待填写或者核对，\(others.count)处："] + others.map { "  \($0.wording)" }
    return first + rest
  }
}
