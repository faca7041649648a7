import Disclosure
import Testing

@testable import OfficeStore

@Suite struct LetterTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice.ofLetters() }

  @Test func `A letter is numbered, kept once by its hash, and is of the case`() throws {
    let row = try test.receive()
    let made = try test.make(for: row)
    #expect(made.documentNumber == "河政办公开复〔2026〕1号")
    #expect(made.rows.map(\.version) == [row.version + 1])
    #expect(try office.content(made.content) == Array("河政办公开复〔2026〕1号".utf8))
    let letter = try #require(try test.letters(of: row).first)
    #expect((letter.facts.letter, letter.facts.content) == (.granted, made.content))
    #expect(
      (letter.facts.printedOn, letter.madeOn, letter.person) == (TestOffice.today, TestOffice.today, "管理员"))
    #expect(letter.facts.words == ["given": "复印件"])
    #expect(try office.content("00") == nil)
    #expect(try test.finding() == nil)
    #expect(try test.connect(.readOnly).content(made.content) != nil)
  }

  @Test func `A case's deadline and stage are the same with letters`() throws {
    let row = try test.receive(facts: [(.registered(Registered()), TestOffice.monday)])
    let made = try test.make(for: row).rows[0]
    #expect((made.due, made.stage, made.holds, made.actBy) == (row.due, row.stage, row.holds, row.actBy))
    #expect(made.irregularities == row.irregularities)
  }

  @Test func `Each series of an organ has its own numbers, by the year that is printed`() throws {
    var row = try test.receive()
    var numbers: [String?] = []
    for letter in [
      TestOffice.letter(), TestOffice.letter(.extension), TestOffice.letter(.refused),
      TestOffice.letter(on: "2027-01-04"), TestOffice.letter(.delay), TestOffice.letter(.receipt),
    ] {
      let made = try test.make(letter, for: row)
      numbers.append(made.documentNumber)
      row = made.rows[0]
    }
    #expect(
      numbers == [
        "河政办公开复〔2026〕1号", "河政办公开延〔2026〕1号", "河政办公开复〔2026〕2号", "河政办公开复〔2027〕1号",
        "河政办公开延〔2026〕2号", nil,
      ])
    #expect(try test.finding() == nil)
  }

  @Test func `One letter answers several cases, and its content is kept once`() throws {
    let rows = [try test.receive(), try test.receive(), try test.receive()]
    let made = try test.make(for: rows[0], rows[1])
    #expect(
      try rows.map { try test.letters(of: $0).map(\.facts.content) } == [[made.content], [made.content], []])
    #expect(try test.count("contents") == 1)
    let letter = try #require(try test.letters(of: rows[0]).first)
    #expect(try office.otherCases(answeredBy: letter, of: rows[0]) == [rows[1].number])
    #expect(try test.finding() == nil)
  }

  @Test func `What is not written out leaves nothing, and its number is given to the next`() throws {
    let row = try test.receive()
    let before = try test.office.content()
    let error = #expect(throws: LetterNotMade<LetterTrouble>.self) {
      try office.makeLetter(TestOffice.letter(), for: [row], by: TestOffice.entry()) {
        number throws(LetterTrouble) in
        #expect(number == "河政办公开复〔2026〕1号")
        throw .unwritten
      }
    }
    guard case .refused(.unwritten)? = error else { return #expect(error == nil) }
    #expect(try test.office.content() == before)
    #expect(try test.make(for: row).documentNumber == "河政办公开复〔2026〕1号")
  }

  @Test func `A case that another person changed meanwhile gets no letter, and nor do the others`() throws {
    let rows = [try test.receive(), try test.receive()]
    _ = try test.record(.noted(Noted(words: "他人")), of: rows[1])
    let before = try test.office.content()
    let error = #expect(throws: LetterNotMade<LetterTrouble>.self) { try test.make(for: rows[0], rows[1]) }
    guard case .store(.conflict(let entries))? = error else { return #expect(error == nil) }
    #expect(entries.map(\.fact.kind) == [.noted])
    #expect(try test.office.content() == before)
  }

  @Test func `Only the desk makes letters, and an organ must be registered for the printed day`() throws {
    let row = try test.receive()
    try office.register(Person(account: "li", name: "李", roles: [.reviewer]), by: TestOffice.entry())
    let error = #expect(throws: LetterNotMade<LetterTrouble>.self) {
      try office.makeLetter(TestOffice.letter(), for: [row], by: TestOffice.entry("li")) {
        number throws(LetterTrouble) in []
      }
    }
    guard case .store(.rolesLack(.letterMade, _, _))? = error else { return #expect(error == nil) }
    for letter in [TestOffice.letter(on: "2025-12-31"), TestOffice.letter(organ: "河源县财政局")] {
      let error = #expect(throws: LetterNotMade<LetterTrouble>.self) { try test.make(letter, for: row) }
      guard case .store(.organUnknown(let organ, let day))? = error else { return #expect(error == nil) }
      #expect((organ, day) == (letter.organ, letter.printedOn))
    }
  }

  @Test func `A letter is made and not recorded, voided and not corrected`() throws {
    let row = try test.make(for: try test.receive()).rows[0]
    let unknown = CaseFact.letterMade(TestOffice.letter().made("无1号", content: "00"))
    #expect(throws: StoreError.contentMissing("00")) { try test.record(unknown, of: row) }
    for event in [row.version, try void(row).version] {
      let now = try #require(try office.row(id: row.id))
      #expect(throws: StoreError.letterNotCorrectable(event: event)) {
        try test.record(.corrected(Corrected(event: event, reason: "误")), of: now)
      }
      #expect(throws: StoreError.letterNotCorrectable(event: event)) {
        try office.correct(
          event, of: now, to: .noted(Noted(words: "")), on: TestOffice.today, reason: "误",
          by: TestOffice.entry())
      }
    }
    #expect(try test.finding() == nil)
  }

  private func void(_ row: CaseRow) throws -> CaseRow {
    try test.record(.letterVoided(voided(row.version)), on: TestOffice.today, of: row)
  }

  private func voided(_ letter: Int) -> LetterVoided { LetterVoided(letter: letter, reason: "文号有误") }

  @Test func `A letter of several cases is voided in all of them`() throws {
    let made = try test.make(for: try test.receive(), try test.receive())
    let alone = try test.make(for: try test.receive())
    _ = try office.record(
      .letterVoided(voided(2)), on: TestOffice.today, of: made.rows[1], by: TestOffice.entry())
    for row in made.rows {
      #expect(try test.letters(of: row).map { $0.voided?.reason } == ["文号有误"])
    }
    #expect(try test.letters(of: alone.rows[0]).map(\.voided) == [nil])
    let again = try #require(try office.row(id: made.rows[0].id))
    #expect(throws: StoreError.self) { try test.record(.letterVoided(voided(2)), of: again) }
    #expect(try test.finding() == nil)
  }

  @Test func `A backup has the letters`() throws {
    let made = try test.make(for: try test.receive())
    let path = test.folder.file("copy.kaijuan")
    _ = try office.backup(to: path)
    let copy = try Office.open(path, .readOnly, on: TestOffice.today)
    #expect(try copy.content(made.content) == office.content(made.content))
    #expect(try copy.verify().finding == nil)
  }

  @Test func `The letters of a case that comes with its history are listed, and what they say is elsewhere`()
    throws
  {
    let number = "甲公开复〔2025〕7号"
    let made = NewLetter(
      kind: .granted, organ: TestOffice.organ, printedOn: "2025-03-12", documentNumber: number
    )
    .made(number, content: "0f0f")
    try test.importLedger([
      TestOffice.ledgerCase(
        "康公开〔2025〕9号", on: "2025-03-03",
        facts: [(.registered(Registered()), "2025-03-03"), (.letterMade(made), "2025-03-12")])
    ])
    let row = try office.row(named: "2025-9")
    #expect(try test.letters(of: row).map(\.facts) == [made])
    #expect(try office.content("0f0f") == nil)
    #expect(try office.documentNumbers(year: 2025).flatMap(\.numbers).map(\.text) == [number])
    #expect(try test.finding() == nil)
    let error = #expect(throws: LetterNotMade<LetterTrouble>.self) {
      try test.make(TestOffice.letter(number: number), for: row)
    }
    guard case .store(.documentNumberTaken(number))? = error else { return #expect(error == nil) }
  }
}
