import Testing

@testable import OfficerConsole

@Suite struct ReportExportTests {
  @Test("the form looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let files = TestFiles(["/home/wang/年度报告2026.html": "旧"])
    let sitting = try AnnualOffice.sitting(carriedOut: 2, rows: rows, columns: columns, files: files)
    try expectGolden(sitting.press("x"), "annual-export-\(columns)x\(rows)")
    try expectGolden(sitting.press("<pgdn> <enter>"), "annual-export-question-\(columns)x\(rows)")
    try expectGolden(sitting.press("y"), "annual-export-written-\(columns)x\(rows)")
  }

  @Test("a report goes to a file whose name follows the format")
  func written() throws {
    let files = TestFiles()
    let sitting = try AnnualOffice.sitting(files: files).press("x")
    #expect(sitting.shows("/home/wang/年度报告2026.html"))
    #expect(sitting.press("<right>").shows("/home/wang/年度报告2026.docx"))
    sitting.press("<right> <right> <pgdn> <enter>")
    #expect(sitting.shows("已写入 /home/wang/年度报告2026.json"))
    #expect(files.text("/home/wang/年度报告2026.json")?.contains("kaijuan-annual-report/1") == true)
    #expect(sitting.press("<enter>").shows("核对"))
  }

  @Test("a name that somebody typed stays whatever the format")
  func typedName() throws {
    let files = TestFiles()
    let sitting = try AnnualOffice.sitting(files: files).press(
      "x <tab> <c-u> \"/home/wang/甲.txt\" <up> <left> <pgdn> <enter>")
    #expect(sitting.shows("已写入 /home/wang/甲.txt") && files.text("/home/wang/甲.txt") == "text\n")
  }

  @Test("another file is replaced only after a question")
  func replaced() throws {
    let files = TestFiles(["/home/wang/年度报告2026.html": "旧"])
    let sitting = try AnnualOffice.sitting(files: files).press("x <pgdn> <enter>")
    #expect(sitting.shows("替换已有的文件？"))
    sitting.press("n")
    #expect(files.text("/home/wang/年度报告2026.html") == "旧" && !sitting.shows("已写入"))
    sitting.press("<pgdn> <enter> y")
    #expect(files.text("/home/wang/年度报告2026.html") == "html\n" && sitting.shows("已写入"))
  }

  @Test("why a file cannot be written stands below its name, and the name stays")
  func unwritable() throws {
    let files = TestFiles()
    let sitting = try AnnualOffice.sitting(files: files).press("x <tab> <c-u> <pgdn> <enter>")
    #expect(sitting.shows("请写出文件名"))
    sitting.press("\"/etc/甲.html\" <pgdn> <enter>")
    #expect(sitting.shows("无法写入 /etc/甲.html（没有权限）") && files.contents.isEmpty)
    sitting.press("<c-u> \"/home/wang/\" <pgdn> <enter>")
    #expect(sitting.shows("/home/wang/ 是目录"))
  }

  @Test("与上年对比只随网页输出，年度没有结束的写明")
  func compared() throws {
    let files = TestFiles()
    let sitting = try AnnualOffice.sitting(today: "2026-11-18", carriedOut: 2, files: files).press("x")
    sitting.press("<tab> <right> <pgdn> <enter>")
    #expect(sitting.shows("2026年度尚未结束") && sitting.shows("尚待填写的部分：一、总体情况"))
    #expect(files.text("/home/wang/年度报告2026.html") == "html\n附上年对比\n")
    #expect(!sitting.press("<enter> x <left>").shows("与上年对比"))
  }
}
