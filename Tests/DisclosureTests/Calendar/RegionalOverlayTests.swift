import Disclosure
import Testing

struct RegionalOverlayTests {
  private let linxia = WorkingCalendar.observed(in: "622900")

  @Test(
    arguments: [
      ("622900", ["州庆", "开斋节", "古尔邦节"]), ("622922", ["州庆", "开斋节", "古尔邦节"]), ("620000", []), ("623000", []),
      ("450000", ["壮族三月三"]), ("450103", ["壮族三月三"]), ("420106", ["春节假期延长"]), ("429004", ["春节假期延长"]),
      ("513400", ["火把节、州庆、彝族年"]), ("513401", ["火把节、州庆、彝族年"]), ("510000", []), ("513300", []),
      ("110000", []),
    ] as [(RegionCode, [String])])
  func `local days bind the region that sets them and all that lies in it`(
    region: RegionCode, names: [String]
  ) {
    #expect(NoticeBook.carried.overlays(for: region).map(\.name) == names)
  }

  @Test(
    arguments: [
      ("622900", "622922", true), ("622900", "622900", true), ("450000", "450103", true),
      ("620000", "622922", true),
      ("622922", "622900", false), ("622900", "623000", false), ("450103", "450000", false),
      ("420000", "410000", false),
    ] as [(RegionCode, RegionCode, Bool)])
  func `a region contains itself and what its code begins`(
    outer: RegionCode, inner: RegionCode, contains: Bool
  ) {
    #expect(outer.contains(inner) == contains)
  }

  @Test(arguments: [
    "", "62290", "6229000", "62290a", "６２２９００", " 62290", "-62290", "999999", "000000", "660100", "620022",
  ])
  func `a code is six digits of a province`(text: String) {
    #expect(RegionCode(text) == nil)
  }

  @Test func `a reckoning cites issuer and number`() {
    let sources = NoticeBook.carried.overlays(for: "513400").map(\.source)
    #expect(sources == ["凉山彝族自治州人民政府办公室 凉府办发〔2010〕31号"])
    #expect(NoticeBook.carried.overlays(for: "450000").map(\.source) == ["广西壮族自治区人民政府"])
  }

  @Test func `地方决定可以取消全国的调休上班`() throws {
    let guangxi = WorkingCalendar.observed(in: "450000")
    #expect(try WorkingCalendar.current.status(of: "2017-04-01").isMakeUp)
    #expect(try guangxi.status(of: "2017-04-01").reason == "壮族三月三")
    #expect(try guangxi.status(of: "2017-04-08").reason == "调休上班（壮族三月三）")
    #expect(try !WorkingCalendar.observed(in: "513400").status(of: "2011-10-08").isWorking)
  }

  @Test func `local days ignore what was known when`() throws {
    let early = WorkingCalendar(
      notices: HolidayNotice.published, knownOn: "2016-12-31",
      overlays: NoticeBook.carried.overlays(for: "450000"))
    #expect(try !early.status(of: "2017-03-30").isWorking)
  }

  @Test func `临夏州庆：11月19日放假一天，2017年移至20日`() throws {
    #expect(try linxia.status(of: "2018-11-19").reason == "州庆")
    #expect(try !linxia.status(of: "2018-11-19").isProvisional)
    #expect(try linxia.status(of: "2017-11-19").nature == .weekend)
    #expect(try linxia.status(of: "2017-11-20").reason == "州庆")
    #expect(try linxia.status(of: "2017-11-21").isWorking)
    // No move of other years is known, and none is assumed.
    #expect(try linxia.status(of: "2022-11-21").isWorking)
    #expect(try linxia.advance("2017-11-17", by: 1) == CountedDay(day: "2017-11-21", isProvisional: false))
  }

  @Test(
    arguments: [
      "2017-06-26", "2017-09-01", "2018-08-22", "2019-06-05", "2020-07-31", "2021-05-13", "2021-07-20",
      "2023-06-28",
      "2024-04-10", "2024-06-17", "2025-03-31",
    ] as [Day])
  func `放假办法第四条：开斋节、古尔邦节放假与否待当地通知`(day: Day) throws {
    let status = try linxia.status(of: day)
    #expect(status.isWorking && status.isProvisional)
    #expect(["开斋节放假与否待当地通知", "古尔邦节放假与否待当地通知"].contains(status.reason))
    #expect(status.source?.contains("临夏回族自治州人民政府") == true)
    #expect(try linxia.advance(day - 1, by: 1) == CountedDay(day: day, isProvisional: true))
    #expect(try !WorkingCalendar.current.status(of: day).isProvisional)
  }

  @Test func `待定的只有节日前一日至其后第三日`() throws {
    let days = Day.days(from: "2024-04-01", through: "2024-04-30")
    let undecided = try days.filter { try linxia.status(of: $0).isProvisional }
    #expect(undecided == ["2024-04-09", "2024-04-10", "2024-04-11", "2024-04-12"])
  }

  @Test func `全国的调休上班日也可能被当地放假取消，因而待定`() throws {
    #expect(try WorkingCalendar.current.status(of: "2023-04-23").isMakeUp)
    let status = try linxia.status(of: "2023-04-23")
    #expect(status.isWorking && status.isProvisional)
  }

  @Test func `every year has both festivals, eleven days earlier than the last or so`() throws {
    let runs = NoticeBook.carried.overlays(for: "622900").flatMap(\.undecidedRuns)
    let firsts = runs.map(\.lowerBound).sorted()
    #expect(runs.allSatisfy { $0.upperBound - $0.lowerBound == 4 })
    #expect(firsts.count == 88)
    let gaps = zip(firsts, firsts.dropFirst()).map { $1 - $0 }
    #expect(gaps.allSatisfy { (68...70).contains($0) || (283...287).contains($0) })
  }
}
