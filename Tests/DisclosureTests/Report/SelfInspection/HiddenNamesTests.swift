import Disclosure
import Testing

/// 自查报告中不出现申请人的姓名.
@Suite struct HiddenNamesTests {
  @Test(arguments: [
    (["张三"], "张三的户籍登记信息", "申请人的户籍登记信息"),
    (["张三"], "张 三与张　三", "申请人与申请人"),
    (["张三", "张三丰"], "张三丰、张三、张四", "申请人、申请人、张四"),
    (["张 三"], "给张三的批复", "给申请人的批复"),
    (["王"], "王家村规划", "王家村规划"),
    ([""], "规划", "规划"),
    (["三三"], "三三三", "申请人三"),
    (["张三"], "主张", "主张"),
  ])
  func `条例第四十四条 申请内容中的申请人姓名改称申请人`(_ names: [String], _ text: String, _ shown: String) {
    #expect(HiddenNames(names).removed(from: text) == shown)
  }
}
