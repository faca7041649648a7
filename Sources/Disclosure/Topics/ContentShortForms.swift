/// Short names of papers and bodies, written in full: an abbreviation of a matter is told by its characters, these are
/// not.
enum ContentShortForms {
  private static let forms: [UInt32: [(short: [UInt32], full: [UInt32])]] = {
    let pairs = [
      ("控规", "控制性规划"), ("控制性详细规划", "控制性规划"), ("可研", "可行性研究"), ("环评", "环境影响评价"), ("招投标", "招标投标"),
      ("业委会", "业主委员会"),
      ("能评", "节能评估"), ("安评", "安全评价"), ("噪音", "噪声"), ("施工图纸", "施工图"), ("三公", "三公经费"), ("三公经费", "三公经费"),
      ("“三公”经费", "三公经费"),
    ].map { (short: $0.0.unicodeScalars.map(\.value), full: $0.1.unicodeScalars.map(\.value)) }
    return Dictionary(grouping: pairs) { $0.short[0] }.mapValues {
      $0.sorted { $0.short.count > $1.short.count }
    }
  }()

  static func inFull(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var place = 0
    while place < scalars.count {
      let form = forms[scalars[place]]?.first { scalars[place...].starts(with: $0.short) }
      result += form?.full ?? [scalars[place]]
      place += form?.short.count ?? 1
    }
    return result
  }
}
