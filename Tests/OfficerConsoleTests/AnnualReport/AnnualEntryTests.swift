import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct AnnualEntryTests {
  @Test("表二的数字就地填报，没有填的是空，不是0")
  func disclosed() throws {
    let sitting = try AnnualOffice.sitting().press("z j j <enter> \"3\" <pgdn> <enter>")
    #expect(sitting.shows("已填报2026年度表二，还有9格空着"))
    let table = try sitting.desk.reading { (office) throws(StoreError) in try office.table2(of: 2026) }
    #expect(table?[.rules, .inForce] == .count(3))
    #expect(table?[.rules, .made] == nil)
  }

  @Test("a figure that is none is told beside its field, and nothing is entered")
  func unfit() throws {
    let sitting = try AnnualOffice.sitting().press("z G <enter> \"4068.20801\"")
    #expect(sitting.shows("万元数"))
    sitting.press("<pgdn> <enter>")
    #expect(sitting.shows("没有完成"))
    sitting.press("<esc>")
    #expect(sitting.shows("4068.20801"))
    let table = try sitting.desk.reading { (office) throws(StoreError) in try office.table2(of: 2026) }
    #expect(table == nil)
  }

  @Test("what another person entered meanwhile is not overwritten")
  func conflict() throws {
    let sitting = try AnnualOffice.sitting().press("z <enter> \"3\"")
    var table = Table2(form: .form2021)
    table[.rules, .made] = .count(8)
    let entered = table
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      try office.enter(entered, year: 2026, by: entry)
    }
    sitting.press("<pgdn> <enter>")
    #expect(sitting.shows("他人刚刚填报"))
    let kept = try sitting.desk.reading { (office) throws(StoreError) in try office.table2(of: 2026) }
    #expect(kept == entered)
  }

  @Test("the office's own words for a part are written and taken back")
  func words() throws {
    let sitting = try AnnualOffice.sitting().press(
      "w <down> <down> <down> <down> <enter> \"存在不足\" <pgdn> <enter>")
    #expect(sitting.shows("已写入“五、存在的主要问题及改进情况”，共4字") && sitting.shows("改进情况：存在不足"))
    sitting.press("<enter> <c-u> \"{没有的名称}\"")
    #expect(sitting.press("<pgdn> <enter>").shows("没有完成"))
    sitting.press("<esc> <pgup> <c-u> <pgdn> <enter>")
    #expect(sitting.shows("已删去"))
  }

  @Test("the form for words of a file looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func wordsOfFilePages(_ rows: Int, _ columns: Int) throws {
    let files = TestFiles(["/home/wang/问题.txt": "存在不足。\n新收{新收.总计}件，答复的质量有待提高。"])
    let sitting = try AnnualOffice.sitting(rows: rows, columns: columns, files: files)
    sitting.press("w <down> o \"/home/wang/问题.txt\"")
    try expectGolden(sitting, "annual-words-file-\(columns)x\(rows)")
    sitting.press("<pgdn> <enter>")
    try expectGolden(sitting, "annual-words-file-question-\(columns)x\(rows)")
  }

  @Test("words in several paragraphs come out of a file, after a look at them")
  func wordsOfFile() throws {
    let files = TestFiles([
      "/home/wang/问题.txt": "存在不足。\n新收{新收.总计}件。", "/home/wang/坏.txt": "{没有的名称}",
    ])
    let sitting = try AnnualOffice.sitting(files: files)
    #expect(sitting.press("o").shows("请先按w换到“文字”"))
    sitting.press("w <down> <down> <down> <down> o <pgdn> <enter>")
    #expect(sitting.shows("请写出文件名"))
    sitting.press("\"/home/wang/坏.txt\" <pgdn> <enter>")
    #expect(sitting.shows("没有的名称") && !sitting.shows("写入“五"))
    sitting.press("<c-u> \"/home/wang/问题.txt\" <pgdn> <enter>")
    #expect(sitting.shows("写入“五、存在的主要问题及改进情况”？") && sitting.shows("共2段"))
    sitting.press("y")
    #expect(sitting.shows("已写入“五、存在的主要问题及改进情况”") && sitting.shows("改进情况：存在不足。"))
    #expect(sitting.press("<enter>").shows("再按o从文件写入"))
  }

  @Test("what another person wrote meanwhile is not overwritten by a file")
  func wordsOfFileConflict() throws {
    let files = TestFiles(["/home/wang/问题.txt": "存在不足。"])
    let sitting = try AnnualOffice.sitting(files: files).press("w o \"/home/wang/问题.txt\" <pgdn> <enter>")
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      try office.write("他人的文字", for: .overview, year: 2026, by: entry)
    }
    #expect(sitting.press("y").shows("他人刚刚改写了"))
    #expect(sitting.press("<esc> <esc> <esc>").shows("他人的文字"))
  }

  @Test("年度没有结束，不能公布")
  func yearNotOver() throws {
    let sitting = try AnnualOffice.sitting(today: "2026-11-18").press("p")
    #expect(sitting.shows("没有完成") && sitting.shows("2026年度尚未结束"))
  }

  @Test("公布须写明年度；公布之后数字不变，再次公布须有理由")
  func publishing() throws {
    let sitting = try AnnualOffice.sitting().press("p")
    #expect(sitting.shows("不再变动") && sitting.shows("成为2027年度的二") && !sitting.shows("理由"))
    #expect(sitting.shows("尚待填写的部分：一、总体情况；五、"))
    sitting.press("\"2025\" <pgdn> <enter>")
    #expect(sitting.shows("没有公布") && sitting.shows("请填写要公布的年度 2026"))
    #expect(try publication(sitting) == nil)
    sitting.press("<pgup> <c-u> \"2026\" <pgdn> <enter>")
    #expect(sitting.shows("已公布2026年度报告") && sitting.shows("2027-01-15由王经办公布"))
    #expect(try publication(sitting)?.reason == nil)
    sitting.press("p")
    #expect(sitting.shows("更正发布") && sitting.shows("理由"))
    sitting.press("<tab> \"2026\" <pgdn> <enter>")
    #expect(sitting.shows("须写明理由"))
    sitting.press("<pgup> \"漏计一件\" <pgdn> <enter>")
    #expect(try publication(sitting)?.reason == "漏计一件")
  }

  @Test("等式不符的，公布须有理由")
  func brokenReport() throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2).press("p")
    #expect(sitting.shows("不符 [A]") && sitting.shows("理由"))
    sitting.press("<tab> \"2026\" <pgdn> <enter>")
    #expect(sitting.shows("须写明理由"))
    #expect(try publication(sitting) == nil)
  }

  @Test("a report that changed while one looked at it is not published")
  func changedMeanwhile() throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2).press("p \"照此公布\" <tab> \"2026\"")
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      _ = try office.publish(
        year: 2026, as: TestReportText.plain.format, reason: "先行公布", by: entry)
    }
    sitting.press("<pgdn> <enter>")
    #expect(sitting.shows("没有完成") && sitting.shows("有了变动"))
    #expect(try publication(sitting)?.reason == "先行公布")
  }

  @Test("只读的，或者没有角色的，填报和公布是灰的，写明理由", arguments: ["readonly", "li"])
  func mayNot(who: String) throws {
    let sitting = try AnnualOffice.sitting(isReadOnly: who == "readonly", reviewer: who == "li" ? who : nil)
    let reason = who == "li" ? "，您是：审核。" : "只读方式"
    #expect(sitting.press("p").shows("没有完成") && sitting.shows(reason))
    #expect(sitting.press("<esc> z <enter>").shows("没有完成") && sitting.shows(reason))
    #expect(sitting.press("<esc> w <enter>").shows("不能改写") && sitting.shows(reason))
    #expect(sitting.press("<esc> ?").shows("填报") && sitting.shows(reason))
    #expect(try publication(sitting) == nil)
  }

  private func publication(_ sitting: Sitting) throws -> ReportPublication? {
    try sitting.desk.reading { (office) throws(StoreError) in try office.publication(of: 2026) }
  }
}
