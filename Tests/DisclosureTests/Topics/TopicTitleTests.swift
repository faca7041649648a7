import Disclosure
import Testing

@Suite struct TopicTitleTests {
  private func title(_ wordings: TopicWording...) throws -> String {
    // Twice each, so that it is a topic even where two of them were none.
    let entries = (wordings + wordings).enumerated().map { TopicEntry(id: $0, wording: $1) }
    let grouping = TopicGrouping(entries)
    try #require(grouping.topics.count == 1)
    return grouping.topics[0].title
  }

  @Test(arguments: [
    ("申请公开东关社区征地补偿安置方案", "东关社区征地补偿安置方案"), ("关于东关社区土地征收补偿安置方案的政府信息", "东关社区土地征收补偿安置方案"),
    ("莲麓镇公开招聘教师成绩", "莲麓镇公开招聘教师成绩"), ("苏集镇扶贫专项资金使用明细(2024年)", "苏集镇扶贫专项资金使用明细(2024年)"),
    ("我是红旗街道居民，孩子今年上学，请公开红旗街道2024年小学学区划分方案，谢谢！", "红旗街道2024年小学学区划分方案"),
    ("请公开《柳河县养犬管理办法》全文", "《柳河县养犬管理办法》"), ("请公开二〇二四年三季度食品安全抽检结果", "二〇二四年三季度食品安全抽检结果"),
    ("柳政发〔2022〕18号", "柳政发〔2022〕18号"),
  ])
  func `A title is in the applicant's words, without the polite ones`(_ wording: String, _ expected: String)
    throws
  {
    #expect(try title(TopicWording(wording)) == expected)
  }

  @Test func `Of wordings that are used as often, the shortest names the topic`() throws {
    #expect(
      try title(TopicWording("申请获取东关社区征地补偿和安置方案公告"), TopicWording("东关社区征地补偿安置方案")) == "东关社区征地补偿安置方案")
  }

  @Test func `A name says more than a number, and a name that was given by itself is one`() throws {
    #expect(
      try title(
        TopicWording("柳政发〔2022〕18号"), TopicWording("关于加强住房租赁管理的意见（柳政发〔2022〕18号）"),
        TopicWording("关于加强住房租赁管理的意见")) == "加强住房租赁管理的意见")
    #expect(try title(TopicWording("那个文件", documentName: "柳河县养犬管理办法")) == "柳河县养犬管理办法")
    #expect(try title(TopicWording("文件", documentNumber: "柳政发〔2022〕18号")) == "文件")
  }
}
