import Disclosure
import Testing

/// A wrong entry is corrected by another event: it stays in the record and no longer counts.
struct CorrectionTests {
  private let consulted = CaseHistory.registered(on: "2025-03-05")
    .then(.consultationSent(deliveredOn: "2025-03-14"), on: "2025-03-12")
    .then(.consultationAnswered(), on: "2025-03-28")

  @Test func `Undoing an extension keeps the pauses`() throws {
    let extended = consulted.then(.extended(), on: "2025-04-01")
    #expect(try extended.deadline().due?.day == "2025-05-21")
    let undone = extended.correctingLast(on: "2025-04-03")
    #expect(try undone.deadline() == consulted.deadline())
    #expect(try undone.deadline().due?.day == "2025-04-21")
    #expect(undone.events.count == extended.events.count + 1)
  }

  @Test func `Undoing a consultation keeps the extension`() throws {
    let extended = consulted.then(.extended(), on: "2025-04-01")
    let undone = extended.then(.corrected(3), on: "2025-04-03").then(.corrected(4), on: "2025-04-03")
    #expect(try undone.deadline().due?.day == "2025-04-30")
  }

  @Test func `A correction of a correction restores what it undid`() throws {
    let extended = consulted.then(.extended(), on: "2025-04-01")
    let restored = extended.correctingLast(on: "2025-04-03").correctingLast(on: "2025-04-04")
    #expect(try restored.deadline() == extended.deadline())
    let undoneAgain = restored.correctingLast(on: "2025-04-05")
    #expect(try undoneAgain.deadline() == consulted.deadline())
  }

  /// Replied, posted on the same day and archived; then the reply was wrong.
  private let archived = CaseHistory.registered(on: "2025-03-05")
    .then(.replied(Replied(outcome: .granted)), on: "2025-03-20")
    .then(.serviceAttempted(ServiceAttempted(manner: .ems)), on: "2025-03-20").then(
      .archived, on: "2025-04-01")

  private func putRight(_ fact: CaseFact, on day: Day = "2025-03-20") -> CaseHistory {
    archived.then(.corrected(Corrected(event: 3, reason: "误登", replacement: 7)), on: "2025-04-02")
      .then(fact, on: day)
  }

  @Test func `What is right stands in the place of what was wrong, before later entries of its day`() throws {
    let right = putRight(.replied(Replied(outcome: .doesNotExist)))
    let state = try right.state()
    #expect((state.stage, state.outcome) == (.archived, .doesNotExist))
    #expect(try right.marks() == archived.marks())
    #expect(CaseState.standing(right.events).map(\.sequence) == [1, 2, 7, 4, 5, 6])
    let anew = archived.then(.corrected(3), on: "2025-04-02")
      .then(.replied(Replied(outcome: .doesNotExist)), on: "2025-03-20")
    #expect(try anew.marks() != archived.marks(), "entered anew it comes after the posting")
  }

  @Test func `What is right is put right again in the same place`() throws {
    let twice = putRight(.replied(Replied(outcome: .doesNotExist)))
      .then(.corrected(Corrected(event: 7, reason: "又误登", replacement: 9)), on: "2025-04-03")
      .then(.replied(Replied(outcome: .notProcessedRepeat)), on: "2025-03-20")
    #expect(try twice.state().outcome == .notProcessedRepeat)
    #expect(CaseState.standing(twice.events).map(\.sequence) == [1, 2, 9, 4, 5, 6, 8])
  }

  @Test func `A correction that was wrong itself takes what it put in place with it`() throws {
    let undone = putRight(.replied(Replied(outcome: .doesNotExist))).then(.corrected(6), on: "2025-04-03")
    #expect(try undone.state().outcome == .granted)
    #expect(CaseState.standing(undone.events).map(\.sequence) == [1, 2, 3, 4, 5, 8])
  }

  @Test(arguments: [0, 2, 3, 6, 99]) func `A place that no event can have changes nothing`(_ replacement: Int)
    throws
  {
    let odd = archived.then(
      .corrected(Corrected(event: 3, reason: "误登", replacement: replacement)), on: "2025-04-02"
    )
    .then(.corrected(Corrected(event: 2, reason: "误登", replacement: replacement)), on: "2025-04-02")
    let plain = archived.then(.corrected(3), on: "2025-04-02").then(.corrected(2), on: "2025-04-02")
    #expect(
      CaseState.standing(odd.events).map(\.sequence) == CaseState.standing(plain.events).map(\.sequence))
  }

  @Test func `After an extension is undone, another one is the first`() throws {
    let history = consulted.then(.extended(10), on: "2025-04-01").correctingLast(on: "2025-04-02")
      .then(.extended(20), on: "2025-04-02")
    #expect(try history.marks() == [])
    #expect(try history.deadline().due?.day == "2025-05-21")
  }

  @Test func `第三十一条：更正确认收到的日期，期限随之改变`() throws {
    let confirmed = CaseHistory(receivedOn: "2025-03-05", by: .internet)
      .then(.receiptConfirmed, on: "2025-03-05").then(.registered, on: "2025-03-07")
    #expect(try confirmed.deadline().due?.day == "2025-04-02")
    let undone = confirmed.then(.corrected(2), on: "2025-03-10")
    #expect(try undone.deadline().awaiting == .confirmation)
    let right = undone.then(.receiptConfirmed, on: "2025-03-07")
    #expect(try right.state().receivedOn == "2025-03-07")
    #expect(try right.deadline().due?.day == "2025-04-07")
  }

  @Test func `A reply stays on record while its receipt is being corrected`() throws {
    let replied = CaseHistory(receivedOn: "2025-03-05", by: .internet)
      .then(.receiptConfirmed, on: "2025-03-05").then(.registered, on: "2025-03-05")
      .then(.replied(.doesNotExist), on: "2025-03-20")
    let undone = try replied.then(.corrected(2), on: "2025-03-24").state()
    #expect(undone.outcome == .doesNotExist)
    #expect(undone.counted?.on == "2025-03-20")
    #expect(undone.irregularities.map(\.kind).contains(.notPermittedAtStage))
  }

  @Test func `A reply that is undone opens the case again`() throws {
    let replied = consulted.then(.replied(), on: "2025-04-07")
    #expect(try replied.state().stage == .replied)
    let undone = try replied.correctingLast(on: "2025-04-08").state()
    #expect(undone.stage == .underReview)
    #expect(undone.outcome == nil)
  }

  @Test func `A correction reaches only what was entered before it`() throws {
    let history = consulted.then(.corrected(6), on: "2025-04-01").then(.extended(), on: "2025-04-01")
    #expect(try history.deadline().due?.day == "2025-05-21")
    #expect(try history.marks() == [.correctionUnknown])
    let itself = consulted.then(.corrected(5), on: "2025-04-01")
    #expect(try itself.marks() == [.correctionUnknown])
    #expect(try itself.deadline() == consulted.deadline())
  }

  @Test func `Without its receipt there is no case`() throws {
    let history = consulted.then(.corrected(1), on: "2025-04-01")
    #expect(try CaseState.replay(history.events, calendars: .published) == nil)
  }
}
