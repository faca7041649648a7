import Disclosure
import Testing

@Suite("规则所引条文")
struct LawBookCitationTests {
  /// The days on which an instrument may be cited as in force, and its last article where one is counted.
  static func span(of instrument: Instrument) -> (from: Day, through: Day, lastArticle: Int) {
    switch instrument {
    case .regulation2007: ("2008-05-01", "2019-05-14", 38)
    case .regulation2019: ("2019-05-15", LawBookCoverageTests.end, 56)
    case .reconsiderationLaw1999: ("1999-10-01", "2023-12-31", 43)
    case .reconsiderationLaw2023: ("2024-01-01", LawBookCoverageTests.end, 90)
    case .litigationLaw1989: ("1990-10-01", "2015-04-30", 75)
    case .litigationLaw: ("2015-05-01", LawBookCoverageTests.end, 103)
    case .civilProcedureLaw2007: ("2008-04-01", "2012-12-31", 268)
    case .civilProcedureLaw2012: ("2013-01-01", "2021-12-31", 284)
    case .civilProcedureLaw: ("2022-01-01", LawBookCoverageTests.end, 306)
    case .litigationInterpretation2000: ("2000-03-10", "2018-02-07", 98)
    case .litigationInterpretation2018: ("2018-02-08", LawBookCoverageTests.end, 163)
    case .interpretation2025: ("2025-06-01", LawBookCoverageTests.end, 15)
    case .feeMeasures: ("2021-01-01", LawBookCoverageTests.end, 99)
    case .serviceReply2016: ("2016-12-07", LawBookCoverageTests.end, 0)
    case .annualForm2019: ("2019-01-01", "2020-12-31", 0)
    case .annualForm2021: ("2021-01-01", LawBookCoverageTests.end, 0)
    case .countingReply2016: ("2016-01-01", LawBookCoverageTests.end, 0)
    case .holidayMeasures: ("1999-09-18", LawBookCoverageTests.end, 99)
    case .archivesLaw: ("1988-01-01", LawBookCoverageTests.end, 99)
    }
  }

  @Test("a rule cites only instruments in force on all its days", arguments: LawBook.rules)
  func citedInForce(rule: Rule) {
    for article in rule.articles {
      let span = Self.span(of: article.instrument)
      #expect(span.from <= rule.inForceFrom, "\(article.short)")
      #expect(rule.inForceThrough ?? LawBookCoverageTests.end <= span.through, "\(article.short)")
      #expect(article.article ?? 0 <= span.lastArticle)
    }
  }

  @Test("only a practice may stand without an article, and whatever is read into the law names its source")
  func sources() {
    for rule in LawBook.rules {
      #expect(!rule.articles.isEmpty || rule.basis == .practice, "\(rule.topic)")
      #expect(rule.sentence.hasSuffix("。") && !rule.sentence.contains("\n"), "\(rule.topic)")
    }
    #expect(topics { $0.articles.isEmpty } == [.withdrawal, .restBeforeBreak])
  }

  @Test("本程序的理解逐项标明")
  func interpretations() {
    let expected: Set<RuleTopic> = [
      .firstCountedDay, .clarificationRestart, .agencyConsultation, .consultationPause,
      .undeliveredConsultation, .inTimeByPost, .inTimeByHand, .inTimeElectronic, .secondClarification,
      .redoPeriod, .receiptOral, .provisionalCalendar, .regionalDays,
    ]
    #expect(topics { $0.basis == .interpretation } == expected)
    let today: Set<RuleTopic> = expected.subtracting([
      .clarificationRestart, .agencyConsultation, .inTimeByPost, .inTimeByHand,
    ])
    #expect(topics { $0.basis == .interpretation && $0.isInForce(on: "2025-01-01") } == today)
  }

  @Test("可设置的事项逐项标明")
  func settable() {
    let expected: Set<RuleTopic> = [
      .clarificationPeriod, .excessJustification, .onTheSpot, .superiorQuestion, .lawInForce, .redoPeriod,
      .reconsiderationFirst, .annualReportDepartment, .selfInspection, .conversionThreshold, .retention,
      .retentionRefused, .regionalDays, .restBeforeBreak,
    ]
    #expect(topics(where: \.isSettable) == expected)
  }

  private func topics(where condition: (Rule) -> Bool) -> Set<RuleTopic> {
    Set(LawBook.rules.filter(condition).map(\.topic))
  }
}
