/// Words that may stand between a table's word and its figure without changing what is counted.
///
/// Anything else between the two, or before the word in its clause, may narrow the row to what no table counts, so the
/// figure is left to the officer.
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
  static func fills(_ text: String) -> Bool { rest(of: text, words: words).isEmpty }

  /// Whether a text before a table's word leaves it the whole report's: fillers, and who reports.
  ///
  /// - Parameter office: the names of the reporting office.
  static func leaves(_ text: String, office: [String]) -> Bool {
    if numerals.contains(text) { return true }
    return rest(of: text, words: office.map(Array.init) + leading).isEmpty
  }

  /// Whether a text says that the whole office is spoken of.
  static func namesOffice(_ text: String, office: [String]) -> Bool {
    (office + wholes).contains { text.contains($0) }
  }

  private static let wholes = [
    "本机关", "我机关", "本单位", "我单位", "本县", "我县", "全县", "本市", "我市", "全市", "本区", "我区", "全区", "本省", "我省", "全省",
    "本州", "我州", "全州", "本旗", "我旗", "全旗", "本镇", "我镇", "全镇", "本乡", "我乡", "全乡", "本局", "我局", "全局", "本委", "我委",
    "本厅", "我厅", "本部门", "我部门", "本街道", "我街道", "本办", "我办",
  ]

  private static let leading: [[Character]] =
    (words
    + (wholes + [
      "各级", "年", "年度", "当年", "年末", "年底", "截至", "截止", "目前", "方面", "工作", "情况", "具体", "如下", "中", "对", "并", "总共",
      "一共", "新", "仍有", "尚有", "仍", "有", "由", "而", "发生", "产生", "引起", "引发", "提起", "涉", "收取", "征收", "在", "依法依规",
      "一是", "二是", "三是", "四是", "五是", "六是", "给予",
    ]).map(Array.init)).sorted { $0.count > $1.count }

  /// （一） before a clause.
  private static let numerals: Set<String> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private static func rest(of text: String, words: [[Character]]) -> ArraySlice<Character> {
    var rest = Array(text)[...]
    while !rest.isEmpty {
      guard let word = words.first(where: { rest.starts(with: $0) }) else { return rest }
      rest = rest.dropFirst(word.count)
    }
    return rest
  }

  /// Whether a text that fills also joins what stands on both sides of it.
  static func joins(_ text: String) -> Bool { text.contains(where: connectors.contains) }
}
