import Disclosure
import OfficeDocuments
import Testing

struct LedgerDateTests {
  @Test(arguments: [
    "2025-03-05", "2025-3-5", "2025/3/5", "2025/03/05", "2025.3.5", "2025年3月5日", "2025年03月05日", "2025年3月5号",
    "2025 年 3 月 5 日", "２０２５－０３－０５", "２０２５年３月５日", "20250305", "　2025-03-05 ", "2025/3/5 14:30",
    "2025-03-05T14:30:00+08:00", "2025-03-05 00:00:00.000", "2025年3月5日14时30分", "2025/3/5 下午 2:30",
    "2025/3/5 2:30:05 PM", "20250305 9:05", "2025-03-05T06:30:00Z", "45721", "45721.0", "45721.604166667",
  ])
  func `Each way of writing one day gives that day`(text: String) throws {
    #expect(try LedgerDate.parse(text) == "2025-03-05")
  }

  @Test func `Serial numbers reach from 2000 through 2099`() throws {
    #expect(try LedgerDate.parse("36526") == "2000-01-01")
    #expect(try LedgerDate.parse("73050") == "2099-12-31")
    #expect(throws: LedgerDateError.serialOutOfRange("36525")) { try LedgerDate.parse("36525") }
    #expect(throws: LedgerDateError.serialOutOfRange("73051")) { try LedgerDate.parse("73051") }
  }

  @Test(arguments: ["25-3-5", "25年3月5日", "25.03.05", "25/3/5"])
  func `A year of two digits is refused`(text: String) {
    #expect(throws: LedgerDateError.twoDigitYear(text)) { try LedgerDate.parse(text) }
  }

  @Test(arguments: ["3/5/2025", "05-03-2025", "25/12/2025", "3.4.2025", "３/４/２０２５", "3/4/2025 14:30"])
  func `A year at the end leaves open which is the month, and is refused`(text: String) {
    #expect(throws: LedgerDateError.yearLast(text)) { try LedgerDate.parse(text) }
    #expect(LedgerDateError.yearLast(text).wording.contains("哪个是月、哪个是日不能确定"))
  }

  @Test func `An impossible date says why`() throws {
    #expect(throws: LedgerDateError.noSuchDay("2025-02-29", last: 28)) {
      try LedgerDate.parse("2025-02-29")
    }
    #expect(throws: LedgerDateError.noSuchDay("2024年2月30日", last: 29)) {
      try LedgerDate.parse("2024年2月30日")
    }
    #expect(throws: LedgerDateError.noSuchDay("20250431", last: 30)) { try LedgerDate.parse("20250431") }
    #expect(throws: LedgerDateError.noSuchDay("2025-4-0", last: 30)) { try LedgerDate.parse("2025-4-0") }
    #expect(throws: LedgerDateError.noSuchMonth("2025/13/1", month: 13)) {
      try LedgerDate.parse("2025/13/1")
    }
    #expect(throws: LedgerDateError.yearOutOfRange("2205-3-5", year: 2205)) {
      try LedgerDate.parse("2205-3-5")
    }
    #expect(try LedgerDate.parse("2024-02-29") == "2024-02-29")
  }

  @Test(arguments: [
    "", "-", "无", "2025", "2025-03", "2025.3", "2025年3月", "3/5-2025", "2025-3/5", "2025-003-05",
    "2025-03-05 张三", "2025-03-05 14:30 张三", "2025-03-05至03-10", "2025-03-05-06", "2025-03-0514:30", "202503",
    "250305", "2025030",
    "2025-03-05 25:00", "2025-03-05 14:75", "45721,5", "45721.", "1.5", "99999999999999999999", "2025年3-5",
  ])
  func `Anything else is refused, nothing is guessed`(text: String) {
    #expect(throws: LedgerDateError.malformed(text)) { try LedgerDate.parse(text) }
  }

  @Test func `Each error is one sentence with the text in it`() {
    let errors: [LedgerDateError] = [
      .malformed("甲"), .twoDigitYear("25-3-5"), .yearOutOfRange("2205-3-5", year: 2205),
      .noSuchMonth("2025/13/1", month: 13), .noSuchDay("2025-02-29", last: 28), .serialOutOfRange("36525"),
    ]
    #expect(errors.allSatisfy { $0.wording.hasPrefix("“") && $0.wording.hasSuffix("。") })
    #expect(errors[4].wording == "“2025-02-29”这一天不存在，该月共有28日，请核对日期。")
  }
}
