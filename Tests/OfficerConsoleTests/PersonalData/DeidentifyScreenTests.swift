import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct DeidentifyScreenTests {
  private static let list = """
    征地补偿户表
    姓名\t身份证号\t电话
    马文山\t11010519491231002X\t13812345678
    住址：河源县附城镇东关街12号，邮箱ma@example.cn
    咨询电话0930-7654321，账号：62292210011098765432
    """

  /// The case under the cursor has one copy that is to be given out, and its files are on the screen.
  private static func sitting(
    _ text: String = list, unread: Bool = false, rows: Int = 24, columns: Int = 80,
    account: String = "officer"
  ) throws -> Sitting {
    let office = try TestOffice()
    let bytes = unread ? [0xFF, 0xD8, 0xFF] : Array(text.utf8)
    let desk = AttachmentDesk(
      read: { path, _, _ throws(ConsoleFault) in throw .sentence(path) },
      list: { folder throws(ConsoleFault) in throw .sentence(folder) },
      open: { _, _, _ throws(ConsoleFault) in },
      check: { bytes, name throws(ConsoleFault) in
        do throws(DocumentTextFault) {
          return try CheckedDocument(
            name: name, content: Office.contentHash(of: bytes), bytes: bytes, converted: { nil })
        } catch { throw .sentence(error.wording) }
      })
    let sitting = try Sitting(office, rows: rows, columns: columns, account: account, attachments: desk)
    let file = NewAttachment(kind: .disclosedCopy, name: "补偿户表.txt", type: "text/plain", bytes: bytes)
    let row = try sitting.desk.office.row(named: "2026-1")
    _ = try sitting.desk.office.attach(
      [file], to: row,
      by: Entry(account: "officer", today: office.today, enteredAt: "2026-11-18T09:00:00+08:00"))
    return sitting.press("<enter> f")
  }

  private static func recorded(_ sitting: Sitting) throws -> Deidentified? {
    let row = try sitting.desk.office.row(named: "2026-1")
    return try sitting.desk.office.file(of: row)?.state.checkedContents.values.first
  }

  @Test("findings stand one by one in their context", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try Self.sitting(rows: rows, columns: columns)
    try expectGolden(sitting, "deidentify-attachments-\(columns)x\(rows)")
    try expectGolden(sitting.press("d"), "deidentify-\(columns)x\(rows)")
    try expectGolden(sitting.press("m s"), "deidentify-exceptions-\(columns)x\(rows)")
    try expectGolden(sitting.press("3 \"户主本人\""), "deidentify-reason-\(columns)x\(rows)")
    try expectGolden(
      sitting.press("<enter> j n \"公开的咨询电话\" <enter> a"), "deidentify-decided-\(columns)x\(rows)")
  }

  @Test("every finding is decided on, and the check stands in the case without the data")
  func recorded() throws {
    let sitting = try Self.sitting().press("d m s 4 \"书面同意\" <enter> n <enter> w")
    #expect(sitting.shows("还有3处没有决定"))
    sitting.press("<esc> a w")
    #expect(sitting.shows("其中4处决定遮盖"))
    let facts = try #require(try Self.recorded(sitting))
    #expect(facts.findings.map(\.decision) == [.masked, .shown, .notPersonal, .masked, .masked, .masked])
    #expect(facts.findings[1].exception == .consent && facts.findings[1].words == "书面同意")
    #expect(!facts.findings.contains { Self.list.contains($0.masked) })
    #expect(sitting.shows("有4处个人信息决定遮盖"))
  }

  @Test("a decision is taken back, and what was decided before is found again")
  func again() throws {
    let sitting = try Self.sitting().press("d a x w")
    #expect(sitting.shows("还有1处没有决定"))
    sitting.press("<esc> m w d")
    #expect(sitting.shows("已决定6处"))
    sitting.press("<esc> <esc>")
    #expect(try Self.recorded(sitting)?.toMask == 6)
  }

  @Test("a scan is looked at, and the officer says how")
  func lookedAt() throws {
    let sitting = try Self.sitting(unread: true).press("d")
    #expect(sitting.shows("须人工核对：这是图片"))
    sitting.press("w <enter>")
    #expect(sitting.shows("请写明怎样核对"))
    sitting.press("\"逐页看过，没有个人信息\" <enter>")
    #expect(try Self.recorded(sitting)?.lookedAt == "逐页看过，没有个人信息")
  }

  @Test("words with personal data are not written, and stay typed")
  func wordsWithData() throws {
    let sitting = try Self.sitting(unread: true).press("d w \"电话13812345678已遮盖\" <enter>")
    #expect(sitting.shows("不能写入记录"))
    #expect(try Self.recorded(sitting) == nil)
  }

  @Test("Esc leaves every question, and leaves nothing behind")
  func escape() throws {
    let sitting = try Self.sitting().press("d s <esc> s 1 \"甲\" <esc> n \"乙\" <esc>")
    #expect(sitting.shows("已决定0处"))
    sitting.press("<esc>")
    #expect(sitting.shows("没有做去标识化检查"))
  }

  @Test("a text without personal data is recorded with one key")
  func nothing() throws {
    let sitting = try Self.sitting("征地补偿方案").press("d")
    #expect(sitting.shows("没有找到个人信息"))
    sitting.press("m x w")
    #expect(try Self.recorded(sitting)?.findings == [])
    #expect(!sitting.shows("没有做去标识化检查"))
  }
}
