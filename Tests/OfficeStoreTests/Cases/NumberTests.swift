import Disclosure
import Testing

@testable import OfficeStore

@Suite struct NumberTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func number(_ day: Day = TestOffice.monday, given: String? = nil) throws -> String {
    try test.receive(TestOffice.application(on: day, number: given)).number
  }

  @Test func `Numbers run from 1 in every year, in the office's pattern`() throws {
    try test.office.set(.numberPattern, to: "河公开〔{年}〕{号}", by: TestOffice.entry())
    #expect(try number() == "河公开〔2026〕1")
    #expect(try number("2025-12-31") == "河公开〔2025〕1")
    #expect(try number() == "河公开〔2026〕2")
  }

  @Test func `The year is that of the confirmation where there is one`() throws {
    let letter = TestOffice.application(on: "2025-12-30", .ordinaryLetter, confirmedOn: "2026-01-05")
    #expect(try test.receive(letter).number == "依申请公开〔2026〕第1号")
  }

  @Test func `Two connections never give one number twice`() throws {
    let other = try test.connect()
    let numbers = try (0..<6).map { index in
      try (index % 2 == 0 ? test.office : other).receive(TestOffice.application(), by: TestOffice.entry())
        .number
    }
    #expect(numbers == (1...6).map { "依申请公开〔2026〕第\($0)号" })
  }

  @Test func `A number that was brought is passed over`() throws {
    #expect(try number(given: "依申请公开〔2026〕第2号") == "依申请公开〔2026〕第2号")
    #expect(try number() == "依申请公开〔2026〕第1号")
    #expect(try number() == "依申请公开〔2026〕第3号")
  }

  @Test func `A ledger raises the counter of its years, and never lowers it`() throws {
    try test.importLedger([TestOffice.ledgerCase("康公开〔2026〕17号"), TestOffice.ledgerCase("2025-4")])
    #expect(try number() == "依申请公开〔2026〕第18号")
    #expect(try number("2025-06-03") == "依申请公开〔2025〕第5号")
    try test.importLedger([TestOffice.ledgerCase("康公开〔2026〕3号")])
    #expect(try number() == "依申请公开〔2026〕第19号")
  }

  @Test func `A code that is no running number raises nothing`() throws {
    try test.importLedger([
      TestOffice.ledgerCase("2026-20260302001"), TestOffice.ledgerCase("2026-\(Int.max)"),
    ])
    #expect(try number() == "依申请公开〔2026〕第1号")
  }

  @Test(arguments: ["依申请公开〔2026〕第1号", "依申请公开[２０２６]第１号", "依申请公开 〔2026〕 第1号"])
  func `A number that is taken is refused in any width`(_ given: String) throws {
    _ = try number()
    #expect(throws: StoreError.numberTaken(given)) { try number(given: given) }
    #expect(try test.count("cases") == 1)
  }

  @Test(arguments: ["2026-1", "２０２６-１", "本机关", "//"])
  func `A number that reads as another case's short form, or as a word, is refused`(_ given: String) throws {
    _ = try number()
    #expect(throws: StoreError.numberUnfit(given)) { try number(given: given) }
    #expect(try number(given: "2026-2") == "2026-2", "no case has that short form yet")
    #expect(try number() == "依申请公开〔2026〕第3号")
  }

  @Test func `A number of nothing is none`() throws {
    #expect(try number(given: "　") == "依申请公开〔2026〕第1号")
  }

  @Test func `A pattern that was damaged in the file does not number for ever`() throws {
    try test.database.execute("UPDATE settings SET value = '无1号' WHERE name = 'numberPattern'")
    try test.database.execute("INSERT OR IGNORE INTO settings VALUES ('numberPattern', '无1号')")
    _ = try test.receive(TestOffice.application(number: "无1号"))
    #expect(throws: StoreError.self) { try number() }
  }

  @Test func `Reference numbers are different and in their written form`() throws {
    let references = try (0..<20).map { _ in try test.receive().reference }
    #expect(Set(references).count == 20)
    for reference in references {
      let parsed = try ReferenceNumber(parsing: reference)
      #expect(parsed.description == reference)
      #expect(try test.office.row(reference: parsed)?.reference == reference)
    }
    var generator = SystemRandomNumberGenerator()
    #expect(try test.office.row(reference: ReferenceNumber(random: &generator)) == nil)
  }
}
