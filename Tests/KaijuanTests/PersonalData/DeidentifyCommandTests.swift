import Disclosure
import Foundation
import OfficeStore
import Testing

@testable import kaijuan

@Suite struct DeidentifyCommandTests {
  private static let list = "姓名\t身份证号\t电话\n马文山\t11010519491231002X\t13812345678\n邮箱ma@example.cn\n"

  private static func session(_ text: String = list) throws -> (Session, path: String) {
    let session = try Session.withOffice()
    let path = session.folder.file("名单.txt")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return (session, path)
  }

  /// An office with one case under review, and a copy in its volume.
  private static func withCase(_ text: String = list) throws -> (Session, path: String) {
    let (session, path) = try session(text)
    session.receive("2026-11-16")
    session.done("attach 2026-1 \(path) --kind 提供的信息副本")
    return (session, path)
  }

  @Test("a file's personal data is listed in its context, and the answer is no while there is some")
  func list() throws {
    let (session, path) = try Self.session()
    let answer = session("deidentify \(path)")
    #expect(answer.code == .no)
    try Golden.expect(answer.output, "deidentify-list")
    let objects = try #require(try session("deidentify \(path) --json").objects().first)
    #expect(Set(objects.keys) == ["file", "sm3", "unread", "findings"])
    #expect((objects["findings"] as? [Any])?.count == 3)
  }

  @Test("a file without personal data is clear; one that only eyes can read is not")
  func clear() throws {
    let (session, path) = try Self.session("征地补偿方案")
    #expect(session.done("deidentify \(path)").output == "名单.txt：没有找到个人信息\n")
    let picture = session.folder.file("a.jpg")
    try Data([0xFF, 0xD8, 0xFF]).write(to: URL(filePath: picture))
    let answer = session("deidentify \(picture)")
    #expect(answer.code == .no && answer.output.contains("须人工核对：这是图片"))
  }

  @Test("no file, a folder, a damaged document: each is told for what it is")
  func faults() throws {
    let (session, path) = try Self.session("")
    #expect(session("deidentify \(path)").errors.contains("没有任何内容"))
    #expect(session("deidentify \(path)").code == .data)
    #expect(session("deidentify \(path).docx").code == .data)
    #expect(session("deidentify \(session.folder.path)").code == .data)
    #expect(session("deidentify").code == .usage)
    #expect(session("deidentify \(path) --mask 1").errors.contains("--case"))
    let damaged = session.folder.file("b.docx")
    try Data("PK\u{03}\u{04}abc".utf8).write(to: URL(filePath: damaged))
    #expect(session("deidentify \(damaged)").errors.contains("已损坏"))
  }

  @Test("a PDF is read where pdftotext is installed, else it is for eyes")
  func pdf() throws {
    let (session, _) = try Self.session()
    let path = session.folder.file("c.pdf")
    let stream = "BT /F1 12 Tf 72 700 Td (Tel 13812345678) Tj ET"
    let file = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
      4 0 obj<</Length \(stream.utf8.count)>>stream
      \(stream)
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """
    try file.write(toFile: path, atomically: true, encoding: .utf8)
    let answer = session("deidentify \(path)")
    #expect(answer.code == .no)
    let isInstalled = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
      FileManager.default.fileExists(atPath: $0)
    }
    #expect(answer.output.contains(isInstalled ? "第1页第1行" : "没有 pdftotext"))
  }

  @Test("第十五条：有未检查的副本，不能答复予以公开；逐处决定、换成遮盖后的文件之后可以")
  func reply() throws {
    let (session, path) = try Self.withCase()
    let reply = "record 2026-1 replied --outcome granted --grantedHow provided"
    #expect(session(reply).code == .refused)
    #expect(session.done("show 2026-1").output.contains("提供副本  “名单.txt”没有做去标识化检查"))
    #expect(session(reply).errors.contains("“名单.txt”没有做去标识化检查"))

    #expect(session("deidentify --case 2026-1").code == .no)
    #expect(session("deidentify --case 2026-1 --mask 1").errors.contains("还有2处没有决定：第2、3处"))
    let decided = session.done("deidentify --case 2026-1 --show 3 本人同意 书面同意 --mask 其余")
    #expect(decided.errors.contains("其中2处决定遮盖"))
    #expect(session(reply).errors.contains("有2处个人信息决定遮盖"))

    let events = session.done("show 2026-1 --json").output
    #expect(!events.contains("13812345678") && !events.contains("11010519491231002X"))
    let text = try #require(
      session.done("show 2026-1").output.split(separator: "\n").first { $0.contains("去标识化检查") })
    #expect(text.contains("遮盖2处，保留1处"))

    try Self.list.replacing("11010519491231002X", with: "1101************2X")
      .replacing("13812345678", with: "138******78").write(toFile: path, atomically: true, encoding: .utf8)
    session.done("record 2026-1 corrected --event 3 --reason 换成遮盖后的文件")
    session.done("attach 2026-1 \(path) --kind 提供的信息副本")
    session.done("deidentify --case 2026-1 --show 1 本人同意 书面同意")
    session.done(reply)
  }

  @Test("what the officer writes holds no personal data, numbers are findings, and none has two decisions")
  func decisions() throws {
    let (session, _) = try Self.withCase()
    func errors(_ words: String) -> String { session("deidentify --case 2026-1 \(words)").errors }
    #expect(errors("--not-personal 1 见13912345678 --mask 其余").contains("不能写入记录"))
    #expect(errors("--mask 1-9").contains("没有第4处，共3处"))
    #expect(errors("--mask 1 --mask 1-3").contains("第1处有两个决定"))
    #expect(errors("--mask 3-1").contains("从小到大"))
    #expect(errors("--show 1 好奇 无 --mask 其余").contains("应为：惩戒性公示"))
    #expect(session("record 2026-1 deidentified").errors.contains("kaijuan deidentify"))
  }

  @Test("the labelled files are measured")
  func check() throws {
    let (session, path) = try Self.session("1\t电话13812345678\\n甲\t电话号码=13812345678\n2\t邮编223600\n")
    try Golden.expect(session.done("deidentify --check \(path)").output, "deidentify-check")
    try "1\t甲\t手机=甲\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(session("deidentify --check \(path)").errors.contains("第1行：没有“手机”这一类别"))
  }
}
