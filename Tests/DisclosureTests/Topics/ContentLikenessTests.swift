import Disclosure
import Testing

@Suite struct ContentLikenessTests {
  @Test(arguments: [
    ("东关社区征地补偿安置方案", "东关社区征地补偿安置方案"), ("申请公开东关社区征地补偿安置方案", "关于东关社区征地补偿安置方案的政府信息"),
    ("东关社区征地补偿安置方案", "请求公开：东关社区的征地补偿、安置方案。"), ("二〇二四年政府债务限额", "2024年政府债务限额"),
    ("S232线改扩建工程补偿标准", "s２３２线改扩建工程补偿标准"), ("城南片区征收决定及补偿方案", "城南片区征收决定和补偿方案"),
    ("东关社区征地补偿安置方案", "征地补偿安置方案（东关社区）"), ("草滩村征地补偿安置方案", "草滩村土地征收补偿安置方案的政府信息"),
    ("草滩村征地补偿安置方案", "申请获取草滩村征地补偿和安置方案公告"), ("张某某宅基地审批档案", "张某某宅基地审批材料"),
    ("县医院CT设备采购合同", "县医院CT设备采购项目合同"),
  ])
  func `Two wordings of one thing look the same`(_ one: String, _ other: String) {
    let likeness = ContentLikeness(one, other)
    #expect(likeness.isHigh, "\(likeness)")
    #expect(ContentLikeness(other, one).permille == likeness.permille)
  }

  @Test(arguments: [
    ("东关社区征地补偿安置方案", "西湖社区征地补偿安置方案"), ("草滩村征地补偿安置方案", "莲麓镇征地补偿安置方案"),
    ("2023年度财政预算", "2024年度财政预算"), ("1号楼竣工验收备案表", "2号楼竣工验收备案表"), ("东关社区征地补偿安置方案", "东关社区低保名单"),
    ("S232线征地补偿标准", "S231线征地补偿标准"), ("宅基地审批档案", "教师招聘考试成绩"),
  ])
  func `Two places, years or matters do not look the same`(_ one: String, _ other: String) {
    let likeness = ContentLikeness(one, other)
    #expect(!likeness.isHigh, "\(likeness)")
  }

  @Test func `What is shared and what differs is said`() {
    let likeness = ContentLikeness("东关社区征地补偿安置方案及公告", "申请公开东关社区征地补偿资金发放表")
    #expect(likeness.shared == ["东关社区征地补偿"])
    #expect(likeness.onlyInFirst == ["安置方案公告"])
    #expect(likeness.onlyInSecond == ["资金发放表"])
  }

  @Test func `Two numbers are said to differ, one alone is not`() {
    #expect(ContentLikeness("2023年预算", "2024年预算").differsInNumbers)
    #expect(!ContentLikeness("2023年预算", "部门预算").differsInNumbers)
  }

  @Test func `A text of nothing is like no other, and one of fillers keeps what it has`() {
    #expect(ContentText("").isEmpty)
    #expect(ContentText("，。").isEmpty)
    #expect(!ContentText("政府信息公开申请").isEmpty)
    #expect(ContentLikeness("", "").permille == 0)
    #expect(ContentLikeness("", "征地").permille == 0)
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
