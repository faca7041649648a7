import Disclosure
import Foundation
import Glibc
import Testing

@testable import kaijuan

@Suite("attach, attachments")
struct AttachCommandTests {
  static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

  private static func session() throws -> Session {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    _ = try session.folder.write(pdf, to: "申请书.pdf")
    _ = try session.folder.write("检索：没有", to: "检索.txt")
    return session
  }

  @Test("files go into the volume, are listed and come out byte for byte") func whole() throws {
    let session = try Self.session()
    let path = session.folder.file("申请书.pdf")
    session.done("attach 2026-1 \(path) --kind 申请书 --pages 3")
    session.done("attach 2026-1 \(session.folder.file("检索.txt")) --kind searchMaterial")
    try Golden.expect(session.done("attachments 2026-1").output, "attachments")
    let list = try session.done("attachments 2026-1 --json").objects()
    #expect(list.map { $0["kind"] as? String } == ["application", "searchMaterial"])
    #expect(list.map { $0["pages"] as? Int } == [3, nil])
    session.done("attachments 2026-1 --export \(session.folder.file("out"))")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: session.folder.file("out")).sorted() == [
        "3-申请书.pdf", "4-检索.txt",
      ])
    #expect(try String(contentsOfFile: session.folder.file("out/3-申请书.pdf"), encoding: .utf8) == Self.pdf)
    #expect(
      session("attachments 2026-1 --export \(session.folder.file("out"))").sentence(.refused).contains("已经存在")
    )
    #expect(session.done("show 2026-1").output.contains("附件入卷 | 申请书；申请书.pdf；3页"))
    session.record("2026-1 corrected --event 3 --reason 误入")
    #expect(try session.done("attachments 2026-1 --json").objects().count == 1)
    #expect(session.done("verify").output.contains("一致"))
  }

  @Test("what may not go in is refused before it is read, and nothing is written") func refused() throws {
    let session = try Self.session()
    let folder = session.folder
    let before = session.done("show 2026-1 --json").output
    symlink(folder.file("申请书.pdf"), folder.file("链接.pdf"))
    mkfifo(folder.file("管道.pdf"), 0o600)
    // Sparse: it takes no room, and reading it would take long.
    let large = open(folder.file("大.pdf"), O_WRONLY | O_CREAT, 0o600)
    ftruncate(large, 2 << 30)
    close(large)
    _ = try folder.write("", to: "空.pdf")
    _ = try folder.write(Self.pdf, to: "图.jpg")
    let cases = [
      ("链接.pdf", "符号链接"), ("管道.pdf", "不是普通文件"), ("大.pdf", "2048.0 MB"), ("空.pdf", "空文件"), ("图.jpg", "内容是PDF"),
      ("无.pdf", "没有这个文件"),
    ]
    for (name, words) in cases {
      let answer = session("attach 2026-1 \(folder.file(name)) --kind 申请书")
      #expect(answer.sentence(.data).contains(words), "\(name)")
    }
    #expect(session("attach 2026-1 \(folder.path) --kind 申请书").sentence(.data).contains("是目录"))
    #expect(session("attach 2026-1 /dev/zero --kind 申请书").sentence(.data).contains("设备"))
    let upwards = folder.file("x/../申请书.pdf")
    #expect(session("attach 2026-1 \(upwards) --kind 申请书").sentence(.usage).contains("不能有“..”"))
    let together = session("attach 2026-1 \(folder.file("申请书.pdf")) \(folder.file("图.jpg")) --kind 申请书")
    #expect(together.sentence(.data).contains("图.jpg"))
    #expect(session.done("show 2026-1 --json").output == before)
    #expect(session.done("verify").output.contains("一致"))
  }

  @Test("wrong usage says what is right") func usage() throws {
    let session = try Self.session()
    let path = session.folder.file("申请书.pdf")
    #expect(session("attach 2026-1 \(path)").sentence(.usage).contains("--kind"))
    #expect(session("attach 2026-1 \(path) --kind 合同").sentence(.usage).contains("申请书"))
    #expect(
      session("attach 2026-1 \(path) \(path) --kind 申请书 --pages 2").sentence(.usage).contains("--pages"))
    #expect(session("attach 2026-9 \(path) --kind 申请书").code == .no)
    #expect(session("record 2026-1 attached").sentence(.usage).contains("kaijuan attach"))
    #expect(session("attachments 2026-1 --open 9").sentence(.no).contains("没有序号9"))
    #expect(session.done("attachments 2026-1").output.contains("没有附件"))
  }

  @Test("opening hands a private copy to the program that is set") func opened() throws {
    let session = try Self.session()
    session.environment["XDG_RUNTIME_DIR"] = session.folder.path
    session.done("attach 2026-1 \(session.folder.file("申请书.pdf")) --kind 申请书")
    session.done("record 本机关 settingChanged --setting openCommand --value true")
    session.done("attachments 2026-1 --open 3")
    let own = session.folder.file("kaijuan")
    #expect(try FileManager.default.attributesOfItem(atPath: own)[.posixPermissions] as? Int == 0o700)
    let copies = try FileManager.default.subpathsOfDirectory(atPath: own).filter { $0.hasSuffix(".pdf") }
    #expect(copies.count == 1)
    session.done("record 本机关 settingChanged --setting openCommand --value false")
    #expect(session("attachments 2026-1 --open 3").sentence(.data).contains("没有成功"))
    session.done("record 本机关 settingChanged --setting openCommand --value 没有这个程序")
    #expect(session("attachments 2026-1 --open 3").sentence(.data).contains("无法运行"))
  }
}
