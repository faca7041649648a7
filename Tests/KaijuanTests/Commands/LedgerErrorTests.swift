import Testing

@testable import kaijuan

/// A ledger that cannot be read at all.
@Suite("import of what is no ledger")
struct LedgerErrorTests {
  @Test(
    "one sentence, exit 4, nothing written",
    arguments: ["missing", "empty", "binary", "encoding", "long", "folder"])
  func unreadable(case name: String) throws {
    let session = try Session.withOffice()
    let path = try path(name, session)
    for option in ["", " --dry-run"] {
      let sentence = session("import \(path)\(option)").sentence(.data)
      #expect(sentence.contains(path))
    }
    #expect(try session("list --all --json").objects().isEmpty)
  }

  private func path(_ name: String, _ session: Session) throws -> String {
    switch name {
    case "missing": session.folder.file("no.csv")
    case "folder": session.folder.path
    case "empty": try session.folder.write("", to: "empty.csv")
    case "binary":
      try session.folder.write([0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 600), to: "ledger.csv")
    case "encoding":
      try session.folder.write([0x81, 0x20, 0xFF, 0xFF, 0x80, 0x0A] + [0xFF, 0x30], to: "ledger.csv")
    default:
      try session.folder.write(
        "编号,申请人,申请内容\n1," + String(repeating: "长", count: 3_500_000) + "\n", to: "long.csv")
    }
  }
}
