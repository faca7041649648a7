import Disclosure
import Testing

/// Arts. 32, 34: how a consultation stands, and what may follow.
struct ConsultationTests {
  private static let base = CaseHistory.registered(on: "2025-03-05")
  private static let sent = base.then(.consultationSent(), on: "2025-03-10")
  private static let served = sent.then(.consultationDelivered(), on: "2025-03-12")

  private func standing(_ history: CaseHistory, today: Day) throws -> ConsultationStanding? {
    try history.state().currentRound?.consultations.last?.standing(
      today: today, on: OfficeCalendars.published.national)
  }

  @Test func `第三十二条：意见期限自收到之次日起15个工作日，期满为未提出意见`() throws {
    let end = CountedDay(day: "2025-04-02", isProvisional: false)
    #expect(try standing(Self.served, today: "2025-04-02") == .awaited(until: end))
    #expect(try standing(Self.served, today: "2025-04-03") == .silent(end))
  }

  @Test func `A letter that came back, or of which nobody knows when it came, has no period`() throws {
    #expect(try standing(Self.sent, today: "2025-06-01") == .undated)
    let back = Self.sent.then(.consultationUndelivered(), on: "2025-03-14")
    #expect(try standing(back, today: "2025-06-01") == .undelivered("2025-03-14"))
    #expect(try back.state().currentRound?.undeliveredConsultation?.id == "1")
    let again = back.then(.consultationDelivered(), on: "2025-03-17")
    #expect(
      try standing(again, today: "2025-03-18")
        == .awaited(until: .init(day: "2025-04-08", isProvisional: false)))
    #expect(try again.state().currentRound?.undeliveredConsultation == nil)
  }

  @Test func `An answer after the period is late`() throws {
    let inTime = Self.served.then(.consultationAnswered(), on: "2025-04-02")
    #expect(try standing(inTime, today: "2025-05-01") == .answered("2025-04-02", isLate: false))
    let late = Self.served.then(.consultationAnswered(), on: "2025-04-03")
    #expect(try standing(late, today: "2025-05-01") == .answered("2025-04-03", isLate: true))
  }

  private static func answered(_ opinion: Opinion) -> CaseHistory {
    served.then(.consultationAnswered("1", opinion), on: "2025-03-17")
  }

  private static let told = CaseFact.disclosureTold(DisclosureTold(consultation: "1", reasons: "公共利益"))

  private static let replies: [(Opinion, Outcome, [Outcome], isMarked: Bool)] = [
    (.consents, .granted, [], false), (.objects, .granted, [], true), (.consentsInPart, .granted, [], true),
    (.consentsInPart, .partlyGranted, [.refusedProcess], false),
    (.objects, .partlyGranted, [.refusedProcess], true),
    (.objects, .partlyGranted, [.refusedThirdPartyRights], false),
    (.objects, .refusedThirdPartyRights, [], false), (.objects, .doesNotExist, [], false),
  ]

  @Test(arguments: replies)
  func `第三十二条：第三方不同意而公开的，应当先书面告知第三方`(
    _ opinion: Opinion, _ outcome: Outcome, _ grounds: [Outcome], _ isMarked: Bool
  ) throws {
    let history = Self.answered(opinion)
    let reply = CaseFact.replied(Replied(outcome: outcome, grounds: grounds, statedReasons: "理由"))
    #expect(try history.then(reply, on: "2025-03-20").marks().contains(.disclosureNotTold) == isMarked)
    let after = history.then(Self.told, on: "2025-03-20").then(reply, on: "2025-03-20")
    #expect(try !after.marks().contains(.disclosureNotTold))
  }

  @Test func `Telling on the same day is in time, whichever was entered first; a day later is not`() throws {
    let replied = Self.answered(.objects).then(.replied(), on: "2025-03-20")
    #expect(try !replied.then(Self.told, on: "2025-03-20").marks().contains(.disclosureNotTold))
    #expect(try replied.then(Self.told, on: "2025-03-21").marks().contains(.disclosureNotTold))
    #expect(!Irregularity.Kind.disclosureNotTold.isWarning && !Irregularity.Kind.disclosureNotTold.isMisfit)
  }

  @Test
  func `What is already public is no disclosure against anybody, and another organ's objection binds nobody`()
    throws
  {
    let open = Replied(outcome: .granted, grantedHow: .alreadyPublic)
    #expect(
      try !Self.answered(.objects).then(.replied(open), on: "2025-03-20").marks().contains(.disclosureNotTold)
    )
    let agency = Self.base.then(
      .consultationSent("1", with: .agency, deliveredOn: "2025-03-11"), on: "2025-03-10"
    )
    .then(.consultationAnswered("1", .objects), on: "2025-03-17").then(.replied(), on: "2025-03-20")
    #expect(try !agency.marks().contains(.disclosureNotTold))
  }

  @Test func `Who is told was asked`() throws {
    #expect(try Self.base.then(Self.told, on: "2025-03-20").marks().contains(.consultationUnknown))
    let other = CaseFact.applicantTold(ApplicantTold(consultation: "2"))
    #expect(try Self.sent.then(other, on: "2025-03-20").marks() == [.consultationUnknown])
    let state = try Self.answered(.objects).then(Self.told, on: "2025-03-20").state()
    #expect(state.currentRound?.consultations.first?.disclosureToldOn == "2025-03-20")
  }
}
