import Disclosure
import Testing

struct ArticleTypedTests {
  @Test(arguments: [
    ("33", 33), ("３３", 33), ("三十三", 33), ("第33条", 33), ("第三十三条", 33), ("条例第三十三条", 33), ("十", 10),
    ("第十条", 10), ("一百零一", 101), (" 二十 ", 20),
  ]) func `An article is found however its number is typed`(_ text: String, _ number: Int) {
    #expect(Article.number(typed: text) == number)
  }

  @Test(arguments: ["", "第条", "0", "1000", "三三", "三十三项", "第三十三条第二款", "-1", "x"])
  func `What is no number of an article is none`(_ text: String) {
    #expect(Article.number(typed: text) == nil)
  }
}
