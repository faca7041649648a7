import Disclosure
import Testing

@testable import kaijuan_bench

@Suite("the invented ledger")
struct InventedLedgerTests {
  private static let today: Day = "2026-11-20"

  private static func cases(_ number: Int) -> [InventedCase] {
    var cases: [InventedCase] = []
    InventedLedger(cases: number, today: today).forEachCase { cases.append($0) }
    return cases
  }

  @Test("is the same each time, in the order of receipt, and has nothing after today")
  func order() {
    let cases = Self.cases(2000)
    #expect(cases.map(\.record) == Self.cases(2000).map(\.record))
    #expect(cases.map(\.receivedOn) == cases.map(\.receivedOn).sorted())
    #expect(Set(cases.map(\.number)).count == 2000)
    #expect(cases[0].receivedOn.year == 2016)
    let days = cases.flatMap { $0.record.compactMap { try? Day(iso: $0) } }
    #expect(days.max().map { $0 <= Self.today } == true)
  }

  @Test("a tenth is open, and at the most ten thousand")
  func open() {
    let share = Self.cases(3000).count { $0.repliedOn == nil }
    #expect((250...400).contains(share))
    let large = Self.cases(150_000).count { $0.repliedOn == nil }
    #expect((9500...11_500).contains(large))
  }

  /// What the county's ledger of 2025 counts, and how far from it an invented one of four thousand may be.
  @Test(
    "has the shape of the county's",
    arguments: [
      ("by post", 273, 25), ("of natural persons", 753, 6), ("clarified", 48, 12), ("consulted", 44, 12),
      ("extended", 58, 14), ("in reconsideration", 61, 20), ("noted", 30, 12),
    ])
  func shape(_ name: String, _ rows: Int, _ tolerance: Int) {
    let cases = Self.cases(4000)
    let counts = [
      "by post": cases.count { $0.channel == "邮寄(EMS)" },
      "of natural persons": cases.count { $0.kind == "自然人" },
      "clarified": cases.count { $0.clarificationNotifiedOn != nil },
      "consulted": cases.count { $0.consultedOn != nil }, "extended": cases.count { $0.extendedOn != nil },
      "in reconsideration": cases.count { $0.reconsideration != nil },
      "noted": cases.count { !$0.remark.isEmpty },
    ]
    let alike = (counts[name] ?? 0) * LedgerShape.rows / 4000
    #expect((rows - tolerance...rows + tolerance).contains(alike), "\(name): \(alike)")
  }

  @Test("its texts are as long as the county's")
  func lengths() {
    let cases = Self.cases(4000)
    let average = { (texts: [String]) in Double(texts.map(\.count).reduce(0, +)) / Double(texts.count) }
    #expect(abs(average(cases.map(\.subject)) - 15.0) < 1.5)
    #expect(abs(average(cases.map(\.applicant)) - 2.8) < 0.3)
    // A name finds few cases.
    #expect(Set(cases.map(\.applicant)).count > 3500)
  }
}
