import Testing

@testable import kaijuan

@Suite("new files, and what bears their names")
struct NewFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.file("年报.html") }

  @Test func `a file is replaced only where somebody said so`() throws {
    try NewTextFile.write(Array("旧".utf8), to: path)
    let failure = #expect(throws: Failure.self) { try NewTextFile.write(Array("新".utf8), to: path) }
    #expect(failure?.message == "\(path) 已经存在，不覆盖。请移走原文件或另指定文件名。")
    #expect(try WholeFile.read(path) == Array("旧".utf8))
    try NewTextFile.write(Array("新".utf8), to: path, replaces: true)
    #expect(try WholeFile.read(path) == Array("新".utf8))
    #expect(Folder.files(in: folder.path) == ["年报.html"])
  }

  @Test func `what was not finished leaves nothing, and the file that was there stays`() throws {
    try NewTextFile.write(Array("旧".utf8), to: path)
    do {
      let writer = try NewFileWriter(path, replaces: true)
      try writer.write(Array("新".utf8))
    }
    #expect(try WholeFile.read(path) == Array("旧".utf8))
    #expect(Folder.files(in: folder.path) == ["年报.html"])
  }

  @Test func `the office file and what lies beside it are never replaced`() throws {
    let session = try Session.withOffice()
    for end in ["", "-wal", "-shm", "-journal"] {
      let failure = #expect(throws: Failure.self) {
        try NewTextFile.write([], to: session.officePath + end, replaces: true)
      }
      #expect(failure?.code == .refused)
    }
    #expect(session("verify").code == .done)
  }

  @Test func `folders and devices stay, and a folder that is missing is named`() throws {
    for other in [folder.path, "/dev/null"] {
      #expect(throws: Failure.self) { try NewTextFile.write([], to: other, replaces: true) }
    }
    let failure = #expect(throws: Failure.self) {
      try NewTextFile.write([], to: folder.file("没有/甲.html"))
    }
    #expect(failure?.message.contains("没有目录 \(folder.file("没有/"))") == true)
  }
}
