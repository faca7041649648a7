import Disclosure
import Testing

@testable import OfficeStore

/// 案卷互查: which cases are drawn.
struct MutualCheckTests {
  /// `printf '%s\n%s\n' 种子 甲 | openssl dgst -sm3`, and so on: 丙 749e…, 甲 b86c…, 乙 d4da….
  @Test func `The sample is that of a shell with openssl`() {
    var draw = CaseDraw(seed: "种子", size: 2)
    for (id, number) in ["甲", "乙", "丙"].enumerated() { draw.offer(number, id: id) }
    #expect(draw.drawn.map(\.id) == [2, 0])
    #expect(draw.drawn.first?.hash.hasPrefix("749e1ec5366c") == true)
  }

  @Test func `The order in which cases are offered changes nothing, nor does one that is not drawn`() {
    let numbers = (1...200).map { "依申请公开〔2025〕第\($0)号" }
    func drawn(_ numbers: [String]) -> [String] {
      var draw = CaseDraw(seed: "互查", size: 7)
      for number in numbers { draw.offer(number, id: 0) }
      return draw.drawn.map(\.hash)
    }
    let sample = drawn(numbers)
    #expect(sample.count == 7)
    #expect(drawn(numbers.reversed()) == sample)
    #expect(sample == sample.sorted())
  }

  @Test func `Only what was concluded in the period is drawn, and no more than there is`() throws {
    let test = try TestOffice()
    let entry = TestOffice.entry(today: "2025-06-30")
    for (subject, day) in [("甲", "2025-03-12"), ("乙", "2025-03-31"), ("丙", "2025-04-01")] {
      let row = try test.office.receive(
        TestOffice.application(subject, by: "张三", on: "2025-03-03"), by: entry)
      let registered = try test.office.record(
        .registered(Registered()), on: "2025-03-03", of: row, by: entry)
      _ = try test.office.record(
        .replied(Replied(outcome: .granted)), on: Day(iso: day), of: registered, by: entry)
    }
    _ = try test.office.receive(TestOffice.application("丁", by: "李四", on: "2025-03-03"), by: entry)
    let march = try #require(ReportPeriod("2025-03"))
    let check = try test.office.mutualCheck(march, seed: "互查", sample: 10)
    #expect(check.population == 2)
    #expect(Set(check.cases.map(\.subject)) == ["甲", "乙"])
    #expect(try test.office.mutualCheck(march, seed: "互查", sample: 1).cases == [check.cases[0]])
  }
}
