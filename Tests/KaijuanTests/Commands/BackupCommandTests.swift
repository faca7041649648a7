import Testing

@testable import kaijuan

@Suite("backup and restore at the command line")
struct BackupCommandTests {
  private let session: Session
  private var backup: String { session.folder.file("备份") }

  init() throws { session = try Session.withCases() }

  @Test("a backup says where it is, what it holds and the seal to note")
  func made() throws {
    try Golden.expect(session.done("backup \(backup)").output, "backup")
    #expect(session.done("verify \(backup)").output.hasPrefix("一致：25条记录，5件，1次封存。"))
  }

  @Test("a backup as JSON")
  func json() throws {
    let object = try session.done("backup \(backup) --json").object()
    #expect(Set(object.keys) == ["path", "bytes", "cases", "events", "lastHash", "seal"])
    #expect(object["cases"] as? Int == 5)
    let seal = try #require(object["seal"] as? [String: Any])
    #expect(seal["upTo"] as? Int == 25)
    #expect((seal["root"] as? String)?.count == 64)
  }

  @Test("a backup never replaces a file")
  func existing() throws {
    session.done("backup \(backup)")
    #expect(session("backup \(backup)").sentence(.refused).contains("已经存在，不覆盖"))
    #expect(session("backup \(session.officePath)").sentence(.refused).contains("已经存在，不覆盖"))
  }

  @Test("a backup that cannot be written names its own path", arguments: ["/no/folder/x", "/proc/x"])
  func unwritable(path: String) {
    #expect(session("backup \(path)").sentence(.data).contains("无法写入备份 \(path)"))
  }

  @Test("--readonly backs up without a seal")
  func readOnly() {
    #expect(session.done("backup \(backup) --readonly").lines.contains("没有封存过。"))
  }

  @Test("restore replaces only when told, and says where the old file is")
  func restored() throws {
    session.done("backup \(backup)")
    session.receive("2026-11-19", by: "新来者")
    #expect(session("restore \(backup)").sentence(.refused).contains("--replace"))
    try Golden.expect(session.done("restore \(backup) --replace").output, "restore")
    #expect(!session.done("list --all").output.contains("新来者"))
    let aside = "\(session.officePath).before-restore-2026-11-20"
    #expect(session.done("list --all --office \(aside)").output.contains("新来者"))
  }

  @Test("restore makes the folder of a new machine, and answers as JSON")
  func newMachine() throws {
    session.done("backup \(backup)")
    let path = session.folder.file("new/office.kaijuan")
    let object = try session.done("restore \(backup) --office \(path) --json").object()
    #expect(object["cases"] as? Int == 5)
    #expect(object["keptAs"] as? [String] == [])
    #expect(session.done("verify --office \(path)").output.hasPrefix("一致"))
  }

  @Test("what is no backup is refused")
  func noBackup() throws {
    #expect(session("restore \(backup)").sentence(.data).contains("没有备份文件"))
    _ = try session.folder.write("编号,申请人\n", to: "备份")
    #expect(session("restore \(backup) --replace").sentence(.data).contains("不是开卷的机关文件"))
    #expect(session("--readonly restore \(backup)").sentence(.usage).contains("不能与 --readonly 同用"))
    #expect(session.done("verify").output.hasPrefix("一致"))
  }
}
