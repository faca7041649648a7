import Disclosure
import OfficeDocuments
import Testing

@Suite struct TypedDateTests {
  private static let today: Day = "2026-11-21"

  private func parse(_ text: String, ahead: Bool = false) -> Day? {
    try? TypedDate.parse(text, today: Self.today, mayLieAhead: ahead)
  }

  @Test(
    "a day is read as people write it",
    arguments: [
      "2026-11-21", "2026/11/21", "2026.11.21", "2026年11月21日", "20261121", "11-21", "11/21", "11.21",
      "11月21日",
      "11月21号", "1121", "２０２６－１１－２１", "１１月２１日", "今天", " 今天 ", "2026 年 11 月 21 日",
    ])
  func forms(text: String) { #expect(parse(text) == Self.today) }

  @Test("昨天 and 明天 are days too")
  func words() {
    #expect(parse("昨天") == "2026-11-20" && parse("明天") == "2026-11-22")
  }

  @Test(
    "without its year a day is the nearest that is not after today, or of this year where it may lie ahead")
  func nearest() {
    #expect(parse("12-20") == "2025-12-20" && parse("12-20", ahead: true) == "2026-12-20")
    #expect(parse("3-5") == "2026-03-05" && parse("3-5", ahead: true) == "2026-03-05")
    #expect(parse("2-29") == "2024-02-29" && parse("2-29", ahead: true) == nil)
  }

  @Test(
    "what is no day is none",
    arguments: ["", "1", "13-1", "11-31", "11-", "46000", "305", "11-21-", "t", "21日"])
  func refused(text: String) {
    #expect(parse(text) == nil && parse(text, ahead: true) == nil)
  }
}
