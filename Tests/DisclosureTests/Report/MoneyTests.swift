import Disclosure
import Testing

struct MoneyTests {
  @Test(arguments: [
    ("4068.208", 4_068_208_000), ("14722.49", 14_722_490_000), ("0", 0), ("0.0001", 100),
    ("12.30000", 12_300_000), ("007", 7_000_000),
  ])
  func `ten thousand yuan are read exactly`(text: String, fen: Int) throws {
    #expect(try Money(tenThousandYuan: text).fen == fen)
  }

  @Test(arguments: [("380", 38000), ("12.5", 1250), ("0.01", 1), ("12.50", 1250)])
  func `yuan are read exactly`(text: String, fen: Int) throws {
    #expect(try Money(yuan: text).fen == fen)
  }

  @Test(arguments: [
    (4_068_208_000, "4068.208", "40682080"), (0, "0", "0"), (100, "0.0001", "1"), (1, "0.000001", "0.01"),
    (1250, "0.00125", "12.50"), (-38000, "-0.038", "-380"), (1_000_000, "1", "10000"),
  ])
  func `an amount is written exactly in both units`(fen: Int, tenThousandYuan: String, yuan: String) {
    #expect(Money(fen: fen).tenThousandYuan == tenThousandYuan)
    #expect(Money(fen: fen).yuan == yuan)
  }

  @Test(arguments: ["", ".", "1.", ".5", "-1", "+1", "1,000", "1e3", "1.2.3", " 1", "１", "٣"])
  func `a text that is no decimal is refused`(text: String) {
    #expect(throws: MoneyTextError.malformed(text)) { try Money(tenThousandYuan: text) }
    #expect(throws: MoneyTextError.malformed(text)) { try Money(yuan: text) }
  }

  @Test func `more decimals than the unit has are refused`() {
    #expect(throws: MoneyTextError.tooPrecise("4068.20801", decimals: 4)) {
      try Money(tenThousandYuan: "4068.20801")
    }
    #expect(throws: MoneyTextError.tooPrecise("0.001", decimals: 2)) { try Money(yuan: "0.001") }
  }

  @Test func `an amount beyond all budgets is refused, not overflowed`() {
    for text in ["100000000000", String(repeating: "9", count: 40)] {
      #expect(throws: MoneyTextError.tooLarge(text)) { try Money(tenThousandYuan: text) }
    }
    #expect((try? Money(tenThousandYuan: "99999999999.9999"))?.fen == 99_999_999_999_999_900)
  }
}
