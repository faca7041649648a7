import Disclosure
import Testing

@testable import OfficeStore

@Suite struct DocumentNumberTests {
  private let test: TestOffice
  private var office: Office { test.office }
  private let series = DocumentSeries(.reply, organ: TestOffice.organ, year: 2026)

  init() throws { test = try TestOffice.ofLetters() }

  private func list() throws -> DocumentNumberList {
    try #require(try office.documentNumbers(year: 2026).first)
  }

  @Test func `The next number can be looked at without taking it`() throws {
    for _ in 1...2 {
      #expect(try office.nextDocumentNumber(of: TestOffice.letter()) == "河政办公开复〔2026〕1号")
    }
    #expect(try office.nextDocumentNumber(of: TestOffice.letter(.receipt)) == nil)
    #expect(try office.nextDocumentNumber(of: TestOffice.letter(number: "府发3号")) == "府发3号")
    #expect(try test.count("counters") == 0)
  }

  @Test func `A number that was typed is not given again, in whatever form it stands`() throws {
    let row = try test.make(TestOffice.letter(number: "河政办公开复〔2026〕2号"), for: try test.receive()).rows[0]
    let second = try test.make(for: row)
    let third = try test.make(for: second.rows[0])
    #expect([second, third].map(\.documentNumber) == ["河政办公开复〔2026〕1号", "河政办公开复〔2026〕3号"])
    for number in [
      "河政办公开复〔2026〕1号", "河政办公开复[２０２６]3号", "河政办公开复〔2026〕2 号", "河政办公开复〔2026〕003号",
    ] {
      let error = #expect(throws: LetterNotMade<LetterTrouble>.self) {
        try test.make(TestOffice.letter(number: number), for: third.rows[0], text: "另一文书")
      }
      guard case .store(.documentNumberTaken(number))? = error else { return #expect(error == nil) }
    }
    #expect(try list().numbers.map(\.serial) == [1, 2, 3])
    #expect(try list().unexplained == [])
    #expect(try test.finding() == nil)
  }

  @Test func `The same paper may go to a further case with its number`() throws {
    let made = try test.make(for: try test.receive())
    let again = try test.make(
      TestOffice.letter(number: made.documentNumber), for: try test.receive(), text: made.documentNumber)
    #expect(again.content == made.content)
    #expect(try list().numbers.map(\.uses.count) == [2])
    #expect(try test.finding() == nil)
  }

  @Test(arguments: ["无号", "一\n2", ""])
  func `What is no number is refused, and so is the number of a letter that carries none`(_ text: String)
    throws
  {
    for letter in [TestOffice.letter(number: text), TestOffice.letter(.receipt, number: "回执1号")] {
      let error = #expect(throws: LetterNotMade<LetterTrouble>.self) {
        try test.make(letter, for: try test.receive())
      }
      guard case .store(.documentNumberUnfit)? = error else { return #expect(error == nil) }
    }
  }

  @Test func `A voided letter keeps its number, with the reason`() throws {
    let made = try test.make(for: try test.receive())
    _ = try test.record(
      .letterVoided(LetterVoided(letter: made.rows[0].version, reason: "打印错误")), on: TestOffice.today,
      of: made.rows[0])
    let next = try test.make(for: try #require(try office.row(id: made.rows[0].id)))
    #expect(next.documentNumber == "河政办公开复〔2026〕2号")
    let numbers = try list().numbers
    #expect(numbers.map(\.isVoided) == [true, false])
    #expect(numbers[0].uses.map(\.voidedBecause) == ["打印错误"])
    #expect(numbers[1].uses.map(\.caseNumber) == [made.rows[0].number])
    #expect(try test.finding() == nil)
  }

  @Test
  func `An office that begins within a year goes on from its number, and the reason explains those before`()
    throws
  {
    try office.beginDocumentNumbers(series, at: 58, reason: "1至57号在原系统", by: TestOffice.entry())
    #expect(try test.make(for: try test.receive()).documentNumber == "河政办公开复〔2026〕58号")
    #expect(try list().skipped == [.init(serials: 1...57, reason: "1至57号在原系统")])
    #expect(throws: StoreError.documentNumbersFurther(next: 59)) {
      try office.beginDocumentNumbers(series, at: 59, reason: "再", by: TestOffice.entry())
    }
    try office.beginDocumentNumbers(series, at: 61, reason: "手工用了两个", by: TestOffice.entry())
    #expect(try test.make(for: try test.receive()).documentNumber == "河政办公开复〔2026〕61号")
    #expect(try list().skipped.map(\.serials) == [1...57, 59...60])
    #expect(try list().unexplained == [])
    #expect(try test.finding() == nil)
    try office.register(Person(account: "li", name: "李", roles: [.officer]), by: TestOffice.entry())
    #expect(throws: StoreError.officeRolesLack(needed: [.administrator], has: [.officer])) {
      try office.beginDocumentNumbers(series, at: 99, reason: "越权", by: TestOffice.entry("li"))
    }
  }

  @Test func `A number that reads as one of another organ is passed over, and said so`() throws {
    let other = OrganDetails(
      organ: "河源县人民政府", from: "2026-01-01", code: "河政办公开", reviewingBody: "临州市人民政府", court: "临州市中级人民法院")
    try office.register(other, by: TestOffice.entry())
    try test.make(for: try test.receive())
    let made = try test.make(TestOffice.letter(organ: other.organ), for: try test.receive())
    #expect(made.documentNumber == "河政办公开复〔2026〕2号")
    let lists = try office.documentNumbers(year: 2026)
    #expect(lists.map(\.series.organ).sorted() == [TestOffice.organ, other.organ].sorted())
    let its = try #require(lists.first { $0.series.organ == other.organ })
    #expect(its.passedOver == [1: "河政办公开复〔2026〕1号"])
    #expect(its.unexplained == [])
    #expect(try test.finding() == nil)
  }

  @Test func `A pattern that is changed within a year goes on where the other one was`() throws {
    try test.make(TestOffice.letter(number: "河政办公开复〔2026〕2号"), for: try test.receive())
    try test.make(for: try test.receive())
    try office.set(.letterNumberPattern, to: "{代字}字〔{年}〕{类}{号}", by: TestOffice.entry())
    #expect(try test.make(for: try test.receive()).documentNumber == "河政办公开字〔2026〕复3")
    #expect(try list().unexplained == [])
    #expect(try test.finding() == nil)
  }

  @Test func `A number with zeros ahead is the number itself, and takes its place in the series`() throws {
    let made = try test.make(TestOffice.letter(number: "河政办公开复〔2026〕001号"), for: try test.receive())
    #expect(made.documentNumber == "河政办公开复〔2026〕001号")
    #expect(try test.make(for: try test.receive()).documentNumber == "河政办公开复〔2026〕2号")
    #expect(try list().numbers.map(\.serial) == [1, 2])
    #expect(try test.finding() == nil)
  }

  @Test func `One case has a number once, and nothing has that of a voided letter`() throws {
    let made = try test.make(for: try test.receive())
    let again = TestOffice.letter(number: made.documentNumber)
    func refused(_ row: CaseRow) throws {
      let error = #expect(throws: LetterNotMade<LetterTrouble>.self) {
        try test.make(again, for: row, text: made.documentNumber)
      }
      guard case .store(.documentNumberTaken)? = error else { return #expect(error == nil) }
    }
    try refused(made.rows[0])
    _ = try test.record(
      .letterVoided(LetterVoided(letter: made.rows[0].version, reason: "打印错误")), on: TestOffice.today,
      of: made.rows[0])
    try refused(try test.receive())
    #expect(try test.finding() == nil)
  }
}
