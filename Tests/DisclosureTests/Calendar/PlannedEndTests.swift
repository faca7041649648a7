import Disclosure
import Testing

/// The effect of local days on Art. 33 is unwritten: both ends are shown, the earlier is planned with.
struct PlannedEndTests {
  private func end(_ day: Day, _ certainty: Certainty = .certain) -> CountedDay {
    CountedDay(day: day, isProvisional: certainty == .provisional)
  }

  @Test func `两个届满日取其早`() {
    let later = PlannedEnd(national: end("2020-02-12"), regional: end("2020-02-18"))
    #expect(later.planned == end("2020-02-12"))
    let earlier = PlannedEnd(national: end("2017-04-11"), regional: end("2017-04-10"))
    #expect(earlier.planned == end("2017-04-10"))
    #expect(later.differs && earlier.differs)
    #expect(!PlannedEnd(national: end("2025-03-10"), regional: end("2025-03-10")).differs)
  }

  @Test func `当地未定的日子不影响较早的全国届满日`() {
    let ends = PlannedEnd(national: end("2024-04-10"), regional: end("2024-04-10", .provisional))
    #expect(ends.planned == end("2024-04-10"))
  }

  @Test func `较早的地方届满日在任一口径未定时为暂定`() {
    for (national, regional) in [(Certainty.provisional, Certainty.certain), (.certain, .provisional)] {
      let ends = PlannedEnd(national: end("2027-01-05", national), regional: end("2027-01-04", regional))
      #expect(ends.planned == end("2027-01-04", .provisional))
    }
    let certain = PlannedEnd(national: end("2017-04-11"), regional: end("2017-04-10"))
    #expect(certain.planned.certainty == .certain)
  }
}
