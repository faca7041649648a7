/// Words that may stand between a table's word and its figure without changing what is counted.
///
/// Anything else between the two may narrow the row to what no table counts, so the figure is left to the officer.
enum StatedFillers {
  private static let words: [[Character]] = [
    "政府信息公开", "依申请公开", "信息公开", "政府信息", "申请人", "申请", "信息", "案件", "事项", "办件", "数量", "总量", "总数", "总计", "合计",
    "共计", "累计", "共", "计", "数", "量", "为", "是", "有", "达到", "达", "均", "的", "了", "类", "情形", "答复", "决定", "结果",
    "办理", "继续", "处理", "提出", "提交", "各类", "相关", "原行政行为", "被", "已", "全部", "最终", "经", "依法", "本机关", "我机关",
    "约", "近", "超过", "超", "逾", "作出", "属于", "保护", "危及", "因", "和", "及", "与", "以及", "或", "“", "”", "\"", " ", "　",
    "于", "至", "到", "来",
    "行政机关", "不再", "其",
  ].map(Array.init).sorted { $0.count > $1.count }

  private static let connectors: Set<Character> = ["和", "及", "与", "或"]

  /// Whether a text says nothing more.
  static func fills(_ text: String) -> Bool {
    var rest = Array(text)[...]
    while !rest.isEmpty {
      guard let word = words.first(where: { rest.starts(with: $0) }) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return true
  }

  /// Whether a text that fills also joins what stands on both sides of it.
  static func joins(_ text: String) -> Bool { text.contains(where: connectors.contains) }
}
