import Testing

@testable import Disclosure

@Suite("Articles as a letter and a table cite them")
struct ArticleTests {
  @Test(
    "numbers are written as articles are",
    arguments: [
      (1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (56, "五十六"), (99, "九十九"), (100, "一百"),
      (101, "一百零一"), (110, "一百一十"), (115, "一百一十五"), (163, "一百六十三"), (999, "九百九十九"),
    ])
  func numerals(value: Int, text: String) {
    #expect(ChineseNumeral.text(value) == text)
  }

  @Test("article, paragraph and item follow the title")
  func places() {
    let article = Article(.reconsiderationLaw2023, 23, paragraph: 1, item: 4)
    #expect(article.full == "《中华人民共和国行政复议法》第二十三条第一款第（四）项")
    #expect(Article.regulation(36, item: 3).short == "条例第三十六条第（三）项")
    #expect(Article(.litigationLaw, 101).short == "行政诉讼法第一百零一条")
    #expect(Article.feeMeasures().short == "国办函〔2020〕109号")
  }

  @Test("no two instruments share a short title")
  func shortTitles() {
    #expect(Set(Instrument.allCases.map(\.shortTitle)).count == Instrument.allCases.count)
  }
}
