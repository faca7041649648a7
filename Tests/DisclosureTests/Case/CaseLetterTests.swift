import Disclosure
import Testing

/// 制作文书 and 文书作废: they stay with the case, and move nothing in it.
@Suite struct CaseLetterTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  @Test func `A letter is of the case, with its day, its place and what became of it`() throws {
    let history = base.then(.letterMade(.receipt, nil), on: "2025-03-05").then(
      .letterMade(), on: "2025-03-12"
    )
    .then(.letterVoided(4), on: "2025-03-13")
    let letters = try history.state().letters
    #expect(letters.map(\.facts.letter) == [.receipt, .granted])
    #expect(letters.map(\.sequence) == [3, 4])
    #expect(letters.map(\.madeOn) == ["2025-03-05", "2025-03-12"])
    #expect(letters.map { $0.voided?.reason } == [nil, "文号有误"])
    #expect(letters.last?.voided?.on == "2025-03-13")
    #expect(try history.state().irregularities.isEmpty)
  }

  @Test(arguments: StagedCases.all)
  func `Letters move no day and no stage`(_ history: CaseHistory) throws {
    let day = try #require(history.events.map(\.day).max())
    let made = history.then(.letterMade(), on: day)
    let voided = made.then(.letterVoided(made.events.count), on: day)
    for after in [made, voided] {
      #expect(try after.deadline() == history.deadline())
      #expect(try after.state().stage == history.state().stage)
      #expect(try after.state().holds == history.state().holds)
      #expect(try after.marks() == history.marks())
    }
  }

  @Test func `Only what was made and still counts is voided, and it is said once`() throws {
    let made = base.then(.letterMade(), on: "2025-03-12")
    for wrong in [
      base.then(.letterVoided(2), on: "2025-03-13"), made.then(.letterVoided(2), on: "2025-03-13"),
      made.then(.letterVoided(3), on: "2025-03-11"),
      made.then(.letterVoided(3), on: "2025-03-13").then(.letterVoided(3), on: "2025-03-14"),
    ] {
      let found = try wrong.state().irregularities
      #expect(found.map(\.kind) == [.letterUnknown])
      #expect(found.allSatisfy { $0.kind.isMisfit && !$0.text.isEmpty })
    }
  }
}
