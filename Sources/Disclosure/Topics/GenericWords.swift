/// Words for kinds of information. Two requests that share only these ask for the same of two places; what tells one
/// request from another is the rest.
enum GenericWords {
  private static let words: [[String]] = [
    "征地", "征收", "拆迁", "搬迁", "土地", "房屋", "补偿", "安置", "补助", "补贴", "资金", "费用", "款项", "标准", "方案",
    "协议", "合同", "公告", "公示", "通知", "文件", "材料", "资料", "档案", "批复", "批准", "审批", "许可", "登记", "备案",
    "规划", "建设", "工程", "项目", "改造", "施工", "招标", "投标", "中标", "采购", "环评", "环境影响", "报告", "验收", "名单",
    "清单", "明细", "情况", "结果", "成绩", "记录", "会议", "纪要", "处罚", "决定", "预算", "决算", "年度", "发放", "使用",
    "分配", "到户", "相关", "有关", "全部", "所有", "政府", "信息", "国有", "集体", "宅基地", "招聘", "录用", "考试",
  ].map { $0.map(String.init) }
  private static let byFirst = Dictionary(grouping: words) { $0[0] }

  /// Which of the texts stand in such a word.
  static func marks(in texts: [String]) -> [Bool] {
    var marks = Array(repeating: false, count: texts.count)
    for place in texts.indices {
      for word in byFirst[texts[place]] ?? [] where texts[place...].starts(with: word) {
        for offset in word.indices { marks[place + offset] = true }
      }
    }
    return marks
  }
}
