import Disclosure

extension AnnualStanding {
  /// Below the title, where nobody takes a draft for the report.
  var headline: [String] {
    switch self {
    case .draft(let progress):
      ["<p class=\"standing draft\">草稿：\(progress.wording.map { "\($0)；" } ?? "")尚未公布，数字可能变动</p>"]
    case .published(let day, let time, _):
      ["<p class=\"standing\">（\(day.chinese)\(time > 1 ? "第\(time)次" : "")公布）</p>"]
    case .adopted: ["<p class=\"standing draft\">各表为使用本程序之前公布的数字，文字不是公布时的原文</p>"]
    }
  }

  /// Behind part 六: how a reader of the data file makes sure that it is this report's.
  var note: [String] {
    switch self {
    case .draft: []
    case .published(_, _, let digest), .adopted(let digest):
      [
        "<p class=\"note\">各表的数字已经公布，不再变动。数据文件（JSON）的SM3：<span class=\"digest\">\(digest.escapedForMarkup)</span></p>"
      ]
    }
  }
}
