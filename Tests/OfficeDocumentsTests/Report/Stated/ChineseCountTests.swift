import Testing

@testable import OfficeDocuments

struct ChineseCountTests {
  @Test(arguments: [
    ("七百一十三", 713), ("十", 10), ("十五", 15), ("二十", 20), ("一百零五", 105), ("一千零二十", 1020), ("两百", 200),
    ("三万五千", 35_000), ("三万零五", 30_005), ("一亿二千万", 120_000_000), ("九千九百九十九", 9999), ("〇", 0), ("五", 5),
    ("二〇二五", 2025), ("伍", 5), ("壹仟贰佰叁拾肆", 1234), ("柒佰壹拾捌", 718),
  ])
  func `numerals are read`(text: String, value: Int) {
    #expect(ChineseCount.value(Array(text)) == value)
  }

  @Test(arguments: ["", "十百", "三四", "二百五", "三万五", "万", "百", "一万一亿", "零十百", "一二三四五", "一十十"])
  func `what is no number, or says two, is none`(text: String) {
    #expect(ChineseCount.value(Array(text)) == nil)
  }

  @Test func `long runs of numerals do not overflow`() {
    for character in "零一十百千万亿九" {
      for length in 1...40 { _ = ChineseCount.value(Array(repeating: character, count: length)) }
    }
  }
}
