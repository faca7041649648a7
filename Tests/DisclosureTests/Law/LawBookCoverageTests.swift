import Disclosure
import Testing

@Suite("每一事项每一日有且只有一条规则施行")
struct LawBookCoverageTests {
  static let end: Day = "2027-12-31"

  /// The first day of every topic. A topic that is not of 2008 names the instrument that began it.
  static func firstDay(of topic: RuleTopic) -> Day {
    switch topic {
    case .firstCountedDay, .replyPeriod, .extensionPeriod, .clarificationNotice, .clarificationPeriod,
      .clarificationRestart, .thirdPartyConsultation, .agencyConsultation, .consultationPause,
      .undeliveredConsultation, .inTimeByPost, .inTimeByHand, .inTimeElectronic, .onTheSpot, .withdrawal,
      .secondClarification, .superiorQuestion, .lawInForce, .redoPeriod, .reconsiderationLimit,
      .litigationLimit, .litigationAfterReconsideration, .remedyNotTold, .limitEndsOnRestDay,
      .reconsiderationAnswer, .litigationAnswer, .appealJudgment, .appealRuling, .annualReportDepartment,
      .annualReportGovernment, .retention, .retentionRefused, .provisionalCalendar, .regionalDays,
      .restBeforeBreak:
      "2008-05-01"
    case .excessJustification, .receiptInPerson, .receiptRegisteredPost, .receiptOrdinaryLetter,
      .receiptElectronic, .receiptFax, .receiptOral, .selfInspection, .conversionThreshold:
      "2019-05-15"
    case .feePayment, .feeRestart, .feePerItem, .feePerPage: "2021-01-01"
    case .reconsiderationFirst, .reconsiderationAnswerSimplified, .onlineFiling: "2024-01-01"
    }
  }

  /// The days on which not exactly one of the versions is in force, or any before the first day is.
  static func faults(in versions: [Rule], from first: Day) -> [Day] {
    Day.days(from: "2008-05-01", through: end).filter { day in
      versions.filter { $0.isInForce(on: day) }.count != (day < first ? 0 : 1)
    }
  }

  @Test("no gap and no overlap from the first day to 2027-12-31", arguments: RuleTopic.allCases)
  func coverage(topic: RuleTopic) {
    let versions = LawBook.versions(of: topic)
    #expect(Self.faults(in: versions, from: Self.firstDay(of: topic)).prefix(3) == [])
    #expect(versions.first?.inForceFrom == Self.firstDay(of: topic))
    #expect(versions.last?.inForceThrough == nil)
  }

  @Test("the check finds a gap, an overlap and a late first day")
  func checkCanFail() {
    let reply = LawBook.versions(of: .replyPeriod)
    let pauses = LawBook.versions(of: .limitEndsOnRestDay)
    #expect(Self.faults(in: Array(reply.dropFirst()), from: "2008-05-01").last == "2019-05-14")
    #expect(
      Self.faults(in: pauses.filter { $0.inForceFrom != "2013-01-01" }, from: "2008-05-01").count == 850)
    #expect(Self.faults(in: reply + [pauses[4]], from: "2008-05-01").first == "2024-01-01")
    #expect(Self.faults(in: reply, from: "2008-05-02") == ["2008-05-01"])
  }

  @Test("rules are printed once each, and each topic's versions in order of time")
  func order() {
    #expect(Set(LawBook.rules).count == LawBook.rules.count)
    #expect(RuleTopic.allCases.allSatisfy { LawBook.versions(of: $0).count > 0 })
    for (earlier, later) in zip(LawBook.rules, LawBook.rules.dropFirst()) where earlier.topic == later.topic {
      #expect(earlier.inForceThrough.map { $0 + 1 } == later.inForceFrom)
    }
  }

  @Test("条例第五十六条：2019年5月15日起施行；收到申请之日决定适用的条例")
  func regulationVersion() {
    #expect(LawBook.version(on: "2008-05-01") == .regulation2007)
    #expect(LawBook.version(on: "2019-05-14") == .regulation2007)
    #expect(LawBook.version(on: "2019-05-15") == .regulation2019)
    #expect(LawBook.rule(.replyPeriod, on: "2008-04-30") == nil)
  }
}
