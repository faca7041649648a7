import Disclosure
import Foundation
import Testing

@testable import kaijuan

@Suite("letter")
struct LetterCommandTests {
  private static let organ = """
    organRegistered --organ 河源县人民政府办公室 --from 2020-01-01 --code 河政办公开 --reviewingBody 河源县人民政府 \
    --court 河源县人民法院
    """

  /// An office whose organ is registered, with a case of 9 November that is to be refused.
  private static func session() throws -> Session {
    let session = try Session.withOffice()
    session.done("record 本机关 " + organ)
    session.receive("2026-11-09", by: "周建国", of: "城东旧改三期会议讨论记录")
    session.record(
      "2026-1 opinionProposed --outcome refusedProcess --statedReasons 讨论意见尚未形成决定 --day 2026-11-12")
    return session
  }

  private static func bytes(_ session: Session, _ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: session.folder.file(name))))
  }

  @Test("a draft says that it is one, carries no number and leaves nothing behind") func draft() throws {
    let session = try Self.session()
    let before = session.done("show 2026-1 --json").output
    let text = session.done("letter 2026-1 refused").output
    #expect(text.hasPrefix("〔草稿〕\n"))
    #expect(text.contains("河政办公开复〔2026〕　　号"))
    #expect(text.contains("应当自收到本答复之日起60日内先向河源县人民政府申请行政复议"))
    #expect(session.done("show 2026-1 --json").output == before)
    #expect(session.done("letter 2026-1 refused").output == text)
  }

  @Test("a kept letter is numbered, comes back byte for byte, and its number is the reply's") func keep()
    throws
  {
    let session = try Self.session()
    let said = session.done("letter 2026-1 不予公开答复书 --keep --out \(session.folder.file("a.docx"))").output
    #expect(said.contains("文号 河政办公开复〔2026〕1号"))
    let kept = session.done("letter 2026-1").output
    #expect(kept.contains("已存入本案："))
    session.done("letter 2026-1 --kept 4 --out \(session.folder.file("b.docx"))")
    #expect(try Self.bytes(session, "a.docx") == Self.bytes(session, "b.docx"))
    session.record("2026-1 replied --outcome refusedProcess --statedReasons 讨论意见尚未形成决定")
    let shown = session.done("show 2026-1 --json").output
    #expect(shown.contains("讨论意见尚未形成决定；河政办公开复〔2026〕1号；落款2026-11-20"))
    #expect(session.done("verify").output.contains("一致"))
  }

  @Test(
    "a letter that cannot be written leaves no number gone and no half file",
    arguments: ["none/a.docx", "taken"])
  func unwritable(name: String) throws {
    let session = try Self.session()
    try Data("甲".utf8).write(to: URL(filePath: session.folder.file("taken")))
    #expect(session("letter 2026-1 refused --keep --out \(session.folder.file(name))").code != .done)
    #expect(try Self.bytes(session, "taken") == Array("甲".utf8))
    #expect(session.done("letter numbers 2026").output == "2026年没有编文号。\n")
    session.done("letter 2026-1 refused --keep --out \(session.folder.file("b.docx"))")
    #expect(session.done("letter numbers 2026").output.contains("河政办公开复〔2026〕1号"))
  }

  @Test("what keeps a letter is told with its article, by exit code 3") func refused() throws {
    let session = try Self.session()
    let other = session("letter 2026-1 granted")
    #expect(other.code == .refused)
    #expect(other.errors.contains("答复类型是“不予公开-过程性信息”，应当制作不予公开答复书"))
    let search = session("letter 2026-1 doesNotExist")
    #expect(search.errors.contains("没有“检索”的记录"))
    let online = session("letter 2026-1 refused --by 电子送达")
    #expect(online.errors.contains("行政复议法第二十二条第二款"))
    #expect(session("letter 2026-1 refused --payment 现金").sentence(.usage).contains("没有 --payment"))
    #expect(session("letter 2026-1 驳回书").sentence(.usage).contains("没有文书“驳回书”"))
    #expect(session("letter 2026-1 refused --keep").sentence(.usage).contains("--out"))
  }

  @Test("every number of a year is listed, a voided one with its reason") func numbers() throws {
    let session = try Self.session()
    session.done("letter 2026-1 refused --keep --out \(session.folder.file("a"))")
    session.record("2026-1 letterVoided --letter 4 --reason 落款有误")
    session.done("letter 2026-1 refused --keep --out \(session.folder.file("b"))")
    let list = session.done("letter numbers 2026").output
    #expect(list.contains("河政办公开复〔2026〕1号 | 不予公开答复书 | 2026-11-20 | 依申请公开〔2026〕第1号 | 作废：落款有误"))
    #expect(list.contains("河政办公开复〔2026〕2号"))
    session.record("2026-1 replied --outcome refusedProcess --statedReasons 讨论意见尚未形成决定")
    #expect(session.done("show 2026-1 --json").output.contains("讨论意见尚未形成决定；河政办公开复〔2026〕2号；落款2026-11-20"))
  }

  @Test("one letter answers several cases and is kept with each") func several() throws {
    let session = try Self.session()
    session.receive("2026-11-10", by: "周建国", of: "城东旧改三期磋商信函")
    session.record(
      "2026-2 opinionProposed --outcome refusedProcess --statedReasons 讨论意见尚未形成决定 --day 2026-11-12")
    session.done("letter 2026-1 refused --with 2026-2 --keep --out \(session.folder.file("a.docx"))")
    for number in ["2026-1", "2026-2"] {
      #expect(session.done("letter \(number)").output.contains("河政办公开复〔2026〕1号"))
    }
    #expect(session("letter 2026-1 refused --with 2026-1").sentence(.usage).contains("写了两次"))
  }

  @Test("one case has one reply letter, under the number and the date of the reply's entry") func once()
    throws
  {
    let session = try Self.session()
    session.record(
      "2026-1 replied --outcome refusedProcess --statedReasons 讨论意见尚未形成决定 --documentNumber 河政复〔2026〕7号 --day 2026-11-18"
    )
    #expect(session.done("letter 2026-1 refused").output.contains("河政复〔2026〕7号"))
    let other = session("letter 2026-1 refused --number 河政复〔2026〕8号")
    #expect(other.code == .refused && other.errors.contains("“答复”记录的文号是河政复〔2026〕7号"))
    let late = session("letter 2026-1 refused --printed 2026-11-19")
    #expect(late.errors.contains("落款日期2026-11-19晚于记录的答复日期2026-11-18"))
    let path = session.folder.file("a.docx")
    #expect(session.done("letter 2026-1 refused --keep --out \(path)").output.contains("文号 河政复〔2026〕7号"))
    let second = session("letter 2026-1 refused --keep --out \(session.folder.file("b.docx"))")
    #expect(second.code == .refused && second.errors.contains("已有一份有效的不予公开答复书（河政复〔2026〕7号）"))
  }

  @Test("no letter is dated years ahead, nor before the opinion that it gives") func dates() throws {
    let session = try Self.session()
    #expect(session("letter 2026-1 refused --printed 2028-01-04").errors.contains("最晚可以写2026-12-05"))
    #expect(session("letter 2026-1 refused --printed 2026-11-11").errors.contains("早于2026-11-12"))
    session.done("letter 2026-1 refused --printed 2026-11-12")
  }

  @Test(
    "options that would be passed over are refused",
    arguments: [
      ("letter 2026-1 --keep", "--keep 要与文书的名称同用"), ("letter 2026-1 --out a", "--out 要与文书的名称同用"),
      ("letter 2026-1 refused --json", "--json 只用于列出文书"),
      ("letter 2026-1 refused --kept 4", "不另写文书的名称"),
      ("letter 2026-1 --kept 4 --printed 2026-11-20", "--printed 不能与 --kept 同用"),
      ("letter 2026-1 --kept 4 --format html", "留存的是 docx，不能改为 html"),
      ("letter 2026-1 receipt --out -", "“-”不是文件名"),
      ("letter 2026-1 refused --keep --out a --today 2026-11-20", "--today 不能与 --keep 同用"),
    ]) func passedOver(line: String, words: String) throws
  {
    let session = try Self.session()
    session.done("letter 2026-1 refused --keep --out \(session.folder.file("a.docx"))")
    #expect(session(line).sentence(.usage).contains(words))
  }

  @Test("a kept letter can be read, and where it was written is said") func read() throws {
    let session = try Self.session()
    let draft = session.done("letter 2026-1 refused").output
    session.done("letter 2026-1 refused --keep --out \(session.folder.file("a.docx"))")
    let text = session.done("letter 2026-1 --kept 4 --format text").output
    let sentence = "应当自收到本答复之日起60日内先向河源县人民政府申请行政复议"
    #expect(draft.contains(sentence) && text.contains(sentence) && text.contains("河政办公开复〔2026〕1号"))
    let path = session.folder.file("b.docx")
    #expect(session.done("letter 2026-1 --kept 4 --out \(path)").output == "已写入 \(path)\n")
  }

  @Test("an own template that is a link to nothing is reported, not passed over") func danglingTemplate()
    throws
  {
    let session = try Self.session()
    let folder = session.folder.file("templates")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/letter-refused.txt", withDestinationPath: folder + "/nowhere.txt")
    let result = session("letter 2026-1 refused")
    #expect(result.code == .data && result.errors.contains("letter-refused.txt"))
  }

  @Test("a matter that is no application has no letters here, in one sentence") func rectification() throws {
    let session = try Self.session()
    session.done(
      "receive --type rectification --channel 当面 --applicant 周建国 --kind 自然人 --content 社会保险记录有误 --arrived 2026-11-10"
    )
    let list = session.done("letter 2026-2").output
    #expect(list.contains("没有可以制作的文书：本案是“更正本人信息”"))
    #expect(!list.contains("登记回执"))
  }
}
