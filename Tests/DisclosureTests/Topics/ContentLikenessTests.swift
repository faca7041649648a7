import Disclosure
import Testing

@Suite struct ContentLikenessTests {
  @Test(arguments: [
    ("东关社区征地补偿安置方案", "东关社区征地补偿安置方案"), ("申请公开东关社区征地补偿安置方案", "关于东关社区征地补偿安置方案的政府信息"),
    ("东关社区征地补偿安置方案", "请求公开：东关社区的征地补偿、安置方案。"), ("二〇二四年政府债务限额", "2024年政府债务限额"),
    ("S232线改扩建工程补偿标准", "s２３２线改扩建工程补偿标准"), ("城南片区征收决定及补偿方案", "城南片区征收决定和补偿方案"),
    ("东关社区征地补偿安置方案", "征地补偿安置方案（东关社区）"), ("草滩村征地补偿安置方案", "草滩村土地征收补偿安置方案的政府信息"),
    ("草滩村征地补偿安置方案", "申请获取草滩村征地补偿和安置方案公告"), ("张某某宅基地审批档案", "张某某宅基地审批材料"),
    ("县医院CT设备采购合同", "县医院CT设备采购项目合同"), ("大营村公租房分配结果", "大营村公共租赁住房分配名单"),
    ("第三标段中标公示", "3标段中标公示"), ("十二路公交线路调整方案", "12路公交车线路调整方案"), ("柳河县大营村低保名单", "大营村低保名单"),
    ("锦绣家园物业合同备案表", "锦绣家园小区物业合同备案材料"), ("2021至2023年村级债务情况", "2021-2023年村级债务情况"),
    ("23年度部门预算", "2023年部门预算"), ("大营村补偿款发放帐目", "大营村补尝款发放账目"),
    ("柳政发〔2022〕18号", "申请公开柳政发（2022）第18号文件全文"),
  ])
  func `Two wordings of one thing look the same`(_ one: String, _ other: String) {
    let likeness = ContentLikeness(one, other)
    #expect(likeness.isHigh, "\(likeness)")
    #expect(ContentLikeness(other, one).permille == likeness.permille)
    #expect(ContentLikeness(other, one).isHigh)
    #expect(ContentLikeness(high: ContentText(one), ContentText(other)) == likeness)
  }

  @Test(arguments: [
    ("东关社区征地补偿安置方案", "西湖社区征地补偿安置方案", ContentDifference.place), ("草滩村征地补偿安置方案", "莲麓镇征地补偿安置方案", .place),
    ("大营村低保名单", "柳河镇低保名单", .place), ("东关村大王组低保名单", "东关村低保名单", .extent), ("青山镇光明村低保名单", "柳河镇光明村低保名单", .place),
    ("2023年度财政预算", "2024年度财政预算", .year), ("2023年度财政预算", "财政预算", .year), ("1号楼竣工验收备案表", "2号楼竣工验收备案表", .number),
    ("S232线征地补偿标准", "S231线征地补偿标准", .number), ("东关社区征地补偿安置方案", "东关社区低保名单", .kind),
    ("大营村电梯施工合同", "大营村电梯监理合同", .matter), ("育才小学食堂承包合同", "育英小学食堂承包合同", .matter),
    ("赵国强林地承包合同", "赵国庆林地承包合同", .matter), ("城东加油站批准证书", "城西加油站批准证书", .matter),
    ("道路硬化施工合同", "道路绿化施工合同", .matter), ("安和集团用地手续", "安泰集团用地手续", .matter),
    ("太和镇集市方案", "永和镇集市方案", .place), ("崖口村变电站合同", "崖口社区变电站合同", .place), ("辅警面试成绩", "辅警体能测试成绩", .matter),
    ("申请大营村公开招聘护士成绩", "申请小营村公开招聘护士成绩", .place), ("城东水厂事故报告", "城东水厂扩建批复", .kind),
    ("申请县医院公开招聘护士成绩", "申请县学院公开招聘护士成绩", .matter), ("宅基地审批档案", "教师招聘考试成绩", .kind),
    ("柳政发〔2022〕18号", "柳政发〔2022〕19号", .documentNumber), ("柳政发〔2022〕18号", "柳政办发〔2022〕18号", .documentNumber),
    ("清水河清淤合同", "清水河清淤及白马河护岸、大石桥重建、南门排水管网合同", .extent),
  ])
  func `Two places, years, papers or matters do not look the same`(
    _ one: String, _ other: String, _ difference: ContentDifference
  ) {
    #expect(ContentLikeness(one, other).difference == difference, "\(ContentLikeness(one, other))")
    #expect(ContentLikeness(other, one).difference == difference)
    #expect(ContentLikeness(high: ContentText(one), ContentText(other)) == nil)
  }

  @Test func `It says the same of two texts in either order`() throws {
    let texts =
      try LabelledWordings("held-out").entries.map(\.wording.text) + [ContentText("某某"), ContentText("村十某A")]
    for (place, one) in texts.enumerated() {
      for other in texts[..<place] {
        let (there, back) = (ContentLikeness(one, other), ContentLikeness(other, one))
        #expect(there.permille == back.permille && there.difference == back.difference, "\(there) \(back)")
      }
    }
  }

  @Test func `What is shared and what differs is said`() {
    let likeness = ContentLikeness("东关社区征地补偿安置方案及公告", "申请公开东关社区征地补偿资金发放表")
    #expect(likeness.shared == ["东关社区征地补偿"])
    #expect(likeness.onlyInFirst == ["安置方案公告"])
    #expect(likeness.onlyInSecond == ["资金发放表"])
  }

  @Test func `The number of a document decides before the words`() {
    let likeness = ContentLikeness("柳政发〔2022〕18号", "关于住房租赁的意见（柳政发[2022]18号）")
    #expect(likeness.isHigh)
    #expect(likeness.sharesDocumentNumber)
    #expect(likeness.permille == 1000)
    let apart = ContentText("关于住房租赁的意见", documentNumber: "柳政发[2022]18号")
    #expect(ContentLikeness(apart, ContentText("柳政发〔2022〕18号文件")).sharesDocumentNumber)
    let other = ContentText("关于住房租赁的意见", documentNumber: "柳政发[2023]18号")
    #expect(ContentLikeness(apart, other).difference == .documentNumber)
  }

  @Test func `A number that has no form of its own is compared letter by letter`() {
    let one = ContentText("征地批复", documentNumber: "苏国土资函 第 7 号")
    #expect(ContentLikeness(one, ContentText("批复", documentNumber: "苏国土资函第7号")).isHigh)
    #expect(!ContentLikeness(one, ContentText("征地批复", documentNumber: "苏国土资函第8号")).isHigh)
  }

  @Test func `A name that stands by itself is compared instead of the description`() {
    let one = ContentText("那个文件", documentName: "柳河县养犬管理办法")
    #expect(ContentLikeness(one, ContentText("请公开《柳河县养犬管理办法》")).isHigh)
  }

  @Test(arguments: [
    "我是大营村村民，家里有老人，申请公开我村低保名单，谢谢！", "根据《中华人民共和国政府信息公开条例》第二十七条，申请公开大营村低保名单",
    "请镇政府公开大营村低保名单。获取方式：邮寄。用途：了解情况", "大营村低保名单，请予以公开", "信息名称：大营村低保名单；提供方式：纸质",
    "您好，大营村低保名单能不能公开一下？", "大营村的低保到底有谁？请公开低保名单",
  ])
  func `What an application tells besides is passed over`(_ wording: String) {
    let likeness = ContentLikeness("大营村低保名单", wording)
    #expect(likeness.isHigh, "\(likeness)")
    #expect(likeness.onlyInFirst.isEmpty)
  }

  @Test func `A text of nothing is like no other, and one of fillers keeps what it has`() {
    #expect(ContentText("").isEmpty)
    #expect(ContentText("，。").isEmpty)
    #expect(ContentLikeness("", "").permille == 0)
    #expect(!ContentLikeness("", "").isHigh)
    #expect(!ContentLikeness("", "征地").isHigh)
    #expect(ContentLikeness("预算", "预算").permille == 1000)
    #expect(ContentLikeness("图", "图").permille == 1000)
  }

  @Test(arguments: ["㛃水镇供水方案", "𬱖家村道路验收资料", "买买提·艾力宅基地档案"])
  func `Rare characters and stops in names are compared like others`(_ text: String) {
    #expect(ContentLikeness(text, "关于" + text + "的信息").permille == 1000)
  }

  @Test func `A very long text is compared by its beginning`() {
    let long = String(repeating: "东关社区征地补偿安置方案，", count: 10_000)
    #expect(ContentLikeness(long, long).permille == 1000)
  }
}
