/// Words beside an address: those that begin one, those that end one, those that only look like a street.
enum AddressWords {
  /// Where somebody lives or gets letters stands behind these. The longest first.
  static let labels = [
    "户籍所在地", "户口所在地", "经常居住地", "家庭住址", "家庭地址", "户籍地址", "居住地址", "通讯地址", "通信地址", "邮寄地址", "联系地址", "收件地址",
    "收货地址", "送达地址", "身份证住址", "身份证地址", "现住址", "户籍地", "居住地", "居住在", "居住于", "暂住于", "暂住在", "租住在", "租住于", "现居住",
    "住所地",
    "现住", "家住", "送达地点", "收件地点", "户口", "住址", "地址", "住所", "住在", "住于", "住",
  ]

  /// 住房, 住院: no address follows.
  static let notLabels = [
    "住房", "住宅", "住院", "住户", "住宿", "住建", "住持", "住处", "住民", "住了", "住保", "住改", "住用", "住人", "住满", "住权", "住率",
    "住证", "住区", "户口本", "户口簿",
  ]

  /// 居住, 入住, 安住: there 住 alone is no label.
  static let beforeNotLabel = Set("居入安衣食保原常记".unicodeScalars)

  /// Whether a word that is no part of a place begins here.
  static func isStop(_ text: ScannedText, at place: Int) -> Bool {
    stops.contains { text.has($0, at: place) }
  }

  /// Where the last word ends that stands before an address, within the places from `start` to `end`.
  static func lastLead(_ text: ScannedText, _ start: Int, _ end: Int) -> Int? {
    (start..<end).reversed().lazy.compactMap { place -> Int? in
      guard let word = leads.first(where: { text.has($0, at: place) }) else { return nil }
      let after = place + word.unicodeScalars.count
      return after < end ? after : nil
    }.first
  }

  /// Ends of what is called by a number beneath it, as a street and a village are.
  static func isStreet(_ text: ScannedText, endingAt end: Int) -> Bool {
    guard let word = streets.first(where: { text.has($0, endingAt: end) }) else { return false }
    let start = end - word.unicodeScalars.count
    return text[start - 1].isIdeograph && !notStreets.contains { text.has($0, endingAt: end) }
  }

  /// Ends of a place that is small enough to find somebody in.
  static let narrow = [
    "街道", "社区", "小区", "花园", "公寓", "村", "镇", "乡", "路", "街", "巷", "弄", "庄", "组", "苑", "园", "里", "屯", "队", "营",
    "道",
    "号", "室", "幢", "栋", "户", "单元", "号楼", "胡同", "庭", "湾", "府", "寨", "委会",
  ]

  static func endsNarrow(_ text: ScannedText, endingAt end: Int) -> Bool {
    let isStorey = text[end - 1] == "楼" || text[end - 1] == "层"
    let isNarrow =
      narrow.contains { text.has($0, endingAt: end) } || (isStorey && text[end - 2].isASCIIAlphanumeric)
    return isNarrow && !text.has("街道办", endingAt: end + 1)
  }

  /// 省, 市, 县: what an address begins with.
  static let provinceEnds = ["省", "自治区", "市"]

  private static let streets = [
    "路", "街", "大道", "巷", "弄", "胡同", "里", "坊", "村", "社区", "小区", "花园", "苑", "家园", "新村", "公寓", "组", "屯", "庄",
    "营",
    "居委会", "村委会", "广场", "东段", "西段", "南段", "北段", "中段", "名都", "华庭", "雅居", "新城", "东区", "西区", "南区", "北区", "圩",
    "湾",
    "岗", "寨", "集", "街道",
  ]
  private static let notStreets = [
    "道路", "公路", "铁路", "线路", "思路", "管路", "电路", "网路", "马路", "出路", "公里", "这里", "那里", "哪里", "家里", "村里", "城里",
    "院里", "乡里",
    "专案组", "工作组", "小组", "领导组", "调查组", "项目组", "征收组", "收集", "征集", "采集", "募集", "密集", "聚集", "召集", "上岗", "在岗",
    "定岗", "各村",
    "全村", "该村", "本村", "我村", "农村", "各街", "一路", "沿路", "全路", "筑路", "修路", "机组", "班组", "专班组", "汇集",
  ]
  private static let stops = [
    "电话", "联系", "身份", "邮编", "邮政", "手机", "姓名", "性别", "出生", "公民", "收件", "的", "户主", "因", "与", "及", "和", "并", "持",
    "系",
    "房屋", "一处", "处", "面积", "建筑", "不动产", "证件", "于", "在", "被", "申请", "经", "至", "为", "从", "由", "或", "等", "附近",
  ]
  private static let leads = [
    "住址", "地址", "住所地", "住所", "居住地", "户籍地", "所在地", "位于", "坐落于", "坐落", "座落于", "座落", "居住于", "住于", "现居", "居住",
    "寄往", "寄至",
    "寄到", "邮寄", "寄送", "送达", "送至", "送到", "迁至", "迁往", "搬至", "前往", "家住", "现住", "租住", "承租", "租赁", "出租", "名下",
    "所有", "购买", "购得",
    "村民", "居民", "业主", "房主", "户主", "同志", "门牌", "本人", "拥有", "申请人", "第三人", "住", "在", "到", "至", "从", "是", "系",
    "为", "的", "了",
    "其", "我", "均", "将", "把", "及", "并", "或", "与", "对", "号", "室", "幢",
  ]
}
