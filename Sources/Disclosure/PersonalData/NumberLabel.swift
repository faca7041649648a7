/// The words before a number that say what it is: 身份证号：, 联系电话（, 卡号为.
enum NumberLabel: CaseIterable {
  case identity, phone, account, travelPaper, other

  /// What the nearest words before a place say, else those at the head of its column; nil where they say nothing.
  init?(in text: ScannedText, before place: Int) {
    let ends = [Self.endOfWords(text, before: place), text.heads.endOfHead(of: place)].compactMap(\.self)
    let found = ends.lazy.compactMap { end in
      Self.words.first { text.start(of: $0.word, endingAt: end) != nil }
    }.first
    guard let found else { return nil }
    self = found.label
  }

  /// Where the words end: blanks, colons, brackets, 为 and 一栏填写 are passed over.
  private static func endOfWords(_ text: ScannedText, before place: Int) -> Int {
    var end = place
    while end > 0, place - end < 10 {
      if passed.contains(text[end - 1]) || text[end - 1].isBlankInLine {
        end -= 1
      } else if let word = passedWords.first(where: { text.has($0, endingAt: end) }) {
        end -= word.unicodeScalars.count
      } else {
        break
      }
    }
    return end
  }

  private static let passedWords = ["一栏", "填写", "登记", "分别", "如下"]

  private static let passed: Set<Unicode.Scalar> = [
    ":", "(", ")", "[", "【", "\"", "“", "”", "、", "\t", "|", "为", "是", "系", "_", "#", ".", "/",
  ]

  private static let byLabel: [(NumberLabel, [String])] = [
    (
      .identity,
      ["身份证", "身份证号", "身份证号码", "身份证件号", "身份证件号码", "身份号码", "证件号", "证件号码", "身份证编号", "残疾证号", "残疾人证号", "学籍号"]
    ),
    (
      .phone,
      [
        "电话", "手机", "手机号", "手机号码", "联系方式", "座机", "固话", "宅电", "传真", "电话号码", "联系号码", "联系人电话", "办公电话",
        "微信", "微信号", "TEL", "PHONE", "MOBILE", "FAX", "致电", "拨打", "热线",
      ]
    ),
    (
      .account,
      [
        "卡号", "账号", "帐号", "账户", "帐户", "银行卡", "储蓄卡", "信用卡", "一卡通", "一折通", "存折", "存折号", "银行账户", "户号", "社保卡",
        "惠农卡",
      ]
    ),
    (
      .travelPaper,
      ["护照", "护照号", "护照号码", "通行证", "通行证号", "通行证号码", "旅行证", "旅行证号", "台胞证", "台胞证号", "回乡证", "回乡证号", "PASSPORT"]
    ),
    (
      .other,
      [
        "单号", "流水号", "受理号", "许可证号", "注册号", "税号", "识别号", "序列号", "合同号", "合同编号", "项目代码", "项目编号", "案号", "文号",
        "信用代码",
        "机构代码", "统一代码", "凭证号", "凭证号码", "发票号", "发票号码", "发票代码", "追溯码", "快递", "档号", "产权证号", "批号", "条码", "条形码",
        "编码", "编号",
        "交易号", "IMEI", "ISBN", "QQ", "QQ号", "车架号", "发动机号", "表号", "代码", "备案号", "图斑号", "公告号", "产品号", "批次号",
        "登记号",
        "证书号", "证书编号", "期号", "箱号", "炉号", "执照号", "企业代码", "电表号", "报告编号", "档案号", "序号", "款号", "型号", "监督码", "举报编号",
        "工单",
        "工单号", "统计码", "区划代码", "宗地号", "地块编号", "单元号", "处方号", "校验码", "哈希值", "验证码", "回执号",
      ]
    ),
  ]

  /// The longest first: 合同编号 before 编号.
  private static let words: [(word: String, label: NumberLabel)] = byLabel.flatMap { label, words in
    words.map { ($0, label) }
  }.sorted { $0.word.unicodeScalars.count > $1.word.unicodeScalars.count }
}
