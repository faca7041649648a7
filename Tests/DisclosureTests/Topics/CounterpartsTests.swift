import Disclosure
import Testing

@Suite struct CounterpartsTests {
  private let papers = Counterparts(["2023年度河源县民政局部门决算", "柳河镇2025年低保对象名单", "河政发〔2025〕12号文件"])

  @Test(arguments: [
    ("申请公开河源县民政局二〇二四年度部门决算", 0), ("柳河镇2024年低保对象名单", 1), ("柳河镇低保对象名单", 1),
  ])
  func `Of another year the paper's counterpart is public`(_ description: String, _ place: Int) {
    #expect(papers.counterpart(of: description) == place)
  }

  @Test(arguments: ["河源县民政局2023年度部门决算", "河源县教育局2024年度部门决算", "清溪镇2024年低保对象名单", "", "2024年"])
  func `The very paper, another organ's or another place's is no counterpart`(_ description: String) {
    #expect(papers.counterpart(of: description) == nil)
  }
}
