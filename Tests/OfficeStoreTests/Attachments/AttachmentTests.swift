import Disclosure
import Testing

@testable import OfficeStore

@Suite struct AttachmentTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static func file(
    _ name: String = "申请书.pdf", _ kind: AttachmentKind = .application, _ text: String = "一页申请"
  ) -> NewAttachment {
    NewAttachment(kind: kind, name: name, type: "application/pdf", pages: 2, bytes: Array(text.utf8))
  }

  @discardableResult
  private func attach(_ files: NewAttachment..., to row: CaseRow) throws -> CaseRow {
    try office.attach(files, to: row, by: TestOffice.entry())
  }

  private func attachments(of row: CaseRow) throws -> [CaseAttachment] {
    let now = try #require(try office.row(id: row.id))
    return try #require(try office.file(of: now)).state.attachments
  }

  @Test func `A file is of the case, and its bytes are kept by their hash`() throws {
    let row = try attach(Self.file(), to: try test.receive())
    let attachment = try #require(try attachments(of: row).first)
    let facts = attachment.facts
    #expect(
      (attachment.sequence, attachment.addedOn, attachment.person) == (row.version, TestOffice.today, "管理员"))
    #expect((facts.name, facts.size, facts.pages) == ("申请书.pdf", 12, 2))
    #expect(try office.content(facts.content) == Array("一页申请".utf8))
    #expect(try test.finding() == nil)
  }

  @Test func `The same content is kept once, in whatever case and as whatever paper`() throws {
    let rows = [try test.receive(), try test.receive()]
    try attach(Self.file(), Self.file("副本.pdf", .other), to: rows[0])
    try attach(Self.file("信封.jpg", .envelope), to: rows[1])
    #expect(try test.count("contents") == 1 && test.count("attachments") == 3)
    #expect(try test.finding() == nil)
  }

  @Test func `A letter and an attachment of the same bytes are kept once`() throws {
    let test = try TestOffice.ofLetters()
    let made = try test.make(for: try test.receive(), text: "同一内容")
    try test.office.attach(
      [Self.file("a.pdf", .signedLetter, "同一内容")], to: made.rows[0], by: TestOffice.entry())
    #expect(try test.count("contents") == 1)
    #expect(try test.finding() == nil)
  }

  @Test func `Several go in together, or none does`() throws {
    let row = try test.receive()
    let before = try office.content()
    let flawed = NewAttachment(kind: .other, name: "../a.pdf", type: "application/pdf", bytes: [1])
    #expect(throws: StoreError.attachmentUnfit("../a.pdf")) { try attach(Self.file(), flawed, to: row) }
    _ = try test.record(.noted(Noted(words: "他人")), of: row)
    let noted = try office.content()
    #expect(noted != before)
    #expect(throws: StoreError.self) { try attach(Self.file(), Self.file("b.pdf"), to: row) }
    #expect(try office.content() == noted)
    #expect(try test.count("contents") == 0)
  }

  @Test func `What is empty or too large is refused`() throws {
    let row = try test.receive()
    for bytes in [[], [UInt8](repeating: 1, count: NewAttachment.largest + 1)] {
      let file = NewAttachment(kind: .other, name: "a.pdf", type: "application/pdf", bytes: bytes)
      #expect(throws: StoreError.attachmentUnfit("a.pdf")) { try attach(file, to: row) }
    }
  }

  @Test func `One that is taken back leaves the list, and comes back when that was wrong`() throws {
    var row = try attach(Self.file(), to: try test.receive())
    let attached = row.version
    row = try test.record(.corrected(Corrected(event: attached, reason: "误入")), of: row)
    #expect(try attachments(of: row).isEmpty && test.count("attachments") == 0)
    #expect(try test.finding() == nil)
    row = try test.record(.corrected(Corrected(event: row.version, reason: "没有误入")), of: row)
    #expect(try attachments(of: row).map(\.sequence) == [attached])
    #expect(try test.count("attachments") == 1)
    #expect(try test.finding() == nil)
  }

  @Test func `No entry takes the place of an attachment, and it of none`() throws {
    let row = try attach(Self.file(), to: try test.record(.noted(Noted(words: "备")), of: try test.receive()))
    let attached = Self.file().attached(content: "00")
    for (event, fact) in [
      (row.version, CaseFact.noted(Noted(words: ""))), (row.version - 1, .attached(attached)),
    ] {
      #expect(throws: StoreError.attachmentNotReplaceable(event: event)) {
        try office.correct(
          event, of: row, to: fact, on: TestOffice.today, reason: "误", by: TestOffice.entry())
      }
    }
  }

  @Test func `What is recorded without its bytes is refused`() throws {
    let fact = CaseFact.attached(Self.file().attached(content: "00"))
    #expect(throws: StoreError.contentMissing("00")) { try test.record(fact, of: try test.receive()) }
  }

  @Test func `Only the desk puts files into a volume`() throws {
    let row = try test.receive()
    try office.register(Person(account: "li", name: "李", roles: [.reviewer]), by: TestOffice.entry())
    #expect(throws: StoreError.self) { try office.attach([Self.file()], to: row, by: TestOffice.entry("li")) }
    #expect(try test.count("contents") == 0)
  }

  @Test
  func `The attachments of a case that comes with its history are listed, and their bytes are elsewhere`()
    throws
  {
    let attached = Self.file().attached(content: "0f0f")
    try test.importLedger([
      TestOffice.ledgerCase(
        "康公开〔2025〕9号", on: "2025-03-03",
        facts: [(.registered(Registered()), "2025-03-03"), (.attached(attached), "2025-03-04")])
    ])
    let row = try office.row(named: "2025-9")
    #expect(try attachments(of: row).map(\.facts) == [attached])
    #expect(try office.content("0f0f") == nil)
    #expect(try test.finding() == nil)
    try attach(Self.file("新.pdf"), to: row)
    #expect(try test.finding() == nil)
  }

  @Test(arguments: [
    "DELETE FROM attachments", "UPDATE attachments SET name = 'x'", "UPDATE attachments SET pages = NULL",
    "UPDATE attachments SET content = '00'",
    "INSERT INTO attachments SELECT case_id, 9, kind, name, type, size, pages, content, added_on FROM attachments",
  ])
  func `A list of attachments that is not what the events say is found`(_ sql: String) throws {
    let row = try attach(Self.file(), to: try test.receive())
    try test.database.execute(sql)
    #expect(try test.finding() == .attachmentsDiffer(number: row.number))
  }

  @Test func `A byte that was changed, and bytes that are gone, are found`() throws {
    let row = try attach(Self.file(), to: try test.receive())
    let content = try #require(try attachments(of: row).first).facts.content
    try test.database.execute("UPDATE contents SET bytes = CAST('二页申请' AS BLOB)")
    #expect(try test.finding() == .contentDiffers(hash: content))
    try test.database.execute("DELETE FROM contents")
    #expect(try test.finding() == .contentMissing(hash: content))
  }
}
