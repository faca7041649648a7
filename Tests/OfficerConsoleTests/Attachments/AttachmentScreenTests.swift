import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct AttachmentScreenTests {
  private static func sitting(rows: Int = 24, columns: Int = 80) throws -> Sitting {
    let sitting = try Sitting(
      TestOffice(), rows: rows, columns: columns,
      attachments: TestAttachments(files: [
        "/home/wang/": ["扫描件/", "申请书.pdf", "程序.exe"], "/home/wang/扫描件/": ["身份证.jpg"],
        "/home/": ["wang/"],
      ]).desk)
    return sitting.press("<enter> f")
  }

  private static func attachments(_ sitting: Sitting, _ number: String) throws -> [Attached] {
    let row = try sitting.desk.office.row(named: number)
    return try #require(try sitting.desk.office.file(of: row)).state.attachments.map(\.facts)
  }

  @Test("the list, the folder and the form look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try Self.sitting(rows: rows, columns: columns)
    try expectGolden(sitting, "attachments-none-\(columns)x\(rows)")
    try expectGolden(sitting.press("a"), "attachments-folder-\(columns)x\(rows)")
    try expectGolden(sitting.press("j <enter>"), "attachments-form-\(columns)x\(rows)")
    sitting.press("<right> <tab> \"2\" <c-o> - <enter> <enter> <enter> <right> <right> <c-o> <esc>")
    try expectGolden(sitting, "attachments-\(columns)x\(rows)")
  }

  @Test("a file is chosen, named and put into the volume; another is taken back")
  func attached() throws {
    let sitting = try Self.sitting()
    sitting.press("a j <enter> <right> <tab> \"2\" <c-o>")
    #expect(sitting.shows("已入卷：申请书 申请书.pdf"))
    sitting.press("<esc>")
    #expect(sitting.shows("申请书.pdf") && sitting.shows("2页"))
    sitting.press("u \"误入\" <c-o> y")
    #expect(sitting.shows("还没有附件"))
    #expect(try Self.attachments(sitting, "2026-1").isEmpty)
  }

  @Test("what does not go in is told below its name, and stays typed")
  func refused() throws {
    let sitting = try Self.sitting()
    sitting.press("a j j <enter> <right> <c-o>")
    #expect(sitting.shows("不是可以入卷的材料") && sitting.shows("程序.exe"))
    sitting.press("<esc> p <c-o>")
    #expect(sitting.shows("请选择是什么材料"))
  }

  @Test("folders are entered and left, and the cursor stands where one came from")
  func folders() throws {
    let sitting = try Self.sitting().press("a <enter>")
    #expect(sitting.shows("/home/wang/扫描件/") && sitting.shows("身份证.jpg"))
    sitting.press("-")
    #expect(sitting.selectedLine.contains("扫描件/"))
    sitting.press("- - -")
    #expect(sitting.shows("无法读取目录") || sitting.shows("最上一级"))
  }

  @Test("who only looks gets no form")
  func readOnly() throws {
    let sitting = try Sitting(TestOffice(), isReadOnly: true).press("<enter> f a")
    #expect(sitting.shows("只读"))
  }
}
