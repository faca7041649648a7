import Disclosure
import OfficeStore
import Testing

@testable import kaijuan

struct ImportCommandTests {
  private static let header = "受理编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,答复日期,答复类型,查询编号\n"
  private static let good = "2025-1,2025-03-05,当面,张三,自然人,甲,2025-03-10,予以公开,\n"
  private static let bad = "2025-2,2025-03-05,邮寄,李四,法人,\"乙\n丙\",2025-03-10,,\n"

  private let folder: ImportFolder
  private let office: Office

  init() throws {
    folder = try ImportFolder()
    office = try folder.office()
  }

  private func run(_ rows: String..., options: String...) throws -> ImportRun {
    try folder.write(ImportCommandTests.header + rows.joined(), to: "台账.csv")
    return runAgain("台账.csv", options)
  }

  private func runAgain(_ name: String, _ options: [String] = []) -> ImportRun {
    switch options.count {
    case 0: ImportRun(folder.file(name), in: folder)
    case 1: ImportRun(folder.file(name), options[0], in: folder)
    default: ImportRun(folder.file(name), options[0], options[1], in: folder)
    }
  }

  private var numbers: [String] { get throws { try office.cases(all: true).map(\.number).sorted() } }

  @Test func `One bad row keeps the whole ledger out, and is named with its place`() throws {
    let run = try run(ImportCommandTests.good, ImportCommandTests.bad)
    #expect(run.code == .data)
    #expect(
      run.errors == """
        第3行 申请方式“邮寄”：包括几种情形，请写明是哪一种：邮寄(EMS、挂号)、平常信函。
        第3行 申请人类别“法人”：不是可识别的申请人类别，应为：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他。
        第3行 答复类型：填了答复日期而没有答复类型，请补上。

        """)
    #expect(run.answer.contains("读取2行：导入0件，未变0件，冲突0件，不合格1行。"))
    #expect(run.answer.contains("没有写入任何内容"))
    #expect(try numbers == [])
  }

  @Test(arguments: ["合计", "总 计：", "\"合计\"", ",合计"])
  func `A row that sums the ledger up is no case: it is named and not imported`(_ first: String) throws {
    let run = try run(ImportCommandTests.good, "\(first),,,,,1,,1\n")
    #expect(run.code == .done, "\(run.errors)")
    #expect(run.answer.contains("读取2行：导入1件"))
    #expect(run.answer.contains("合计行，不是办件，未导入：第3行。"))
    #expect(try numbers == ["2025-1"])
    #expect(runAgain("台账.csv", ["--json"]).answer.contains("\"totalRows\" : [\n    3\n  ]"))
  }

  @Test func `An applicant of that name is a case`() throws {
    let run = try run("合计,2025-03-05,当面,张三,自然人,甲,2025-03-10,予以公开,\n")
    #expect(run.answer.contains("导入1件"))
  }

  @Test func `A check writes nothing and says what would be written`() throws {
    let run = try run(ImportCommandTests.good, options: "--dry-run")
    #expect(run.code == .done)
    #expect(run.answer.contains("读取1行：可导入1件，未变0件"))
    #expect(try numbers == [])
  }

  @Test func `The same ledger twice imports nothing twice`() throws {
    #expect(try run(ImportCommandTests.good).answer.contains("导入1件，未变0件"))
    #expect(try run(ImportCommandTests.good).answer.contains("导入0件，未变1件"))
    #expect(try run(ImportCommandTests.good, ImportCommandTests.good).answer.contains("导入0件，未变2件"))
    #expect(try numbers == ["2025-1"])
  }

  @Test func `A number that exists with other content is a conflict`() throws {
    _ = try run(ImportCommandTests.good)
    let run = try run(ImportCommandTests.good.replacing("张三", with: "李四"))
    #expect(run.code == .refused)
    #expect(run.errors == "第2行 受理编号“2025-1”：编号已有办件（2025-1）而内容不同，不覆盖；如需更正，请在该件中登记。\n")
  }

  @Test func `Valid rows go in, the others into a ledger that can be mended and imported`() throws {
    let first = try run(ImportCommandTests.good, ImportCommandTests.bad, options: "--accept-valid")
    #expect(first.code == .data)
    #expect(first.answer.contains("导入1件，未变0件，冲突0件，不合格1行。"))
    #expect(first.answer.contains("未导入的行连同原因存于 \(folder.file("台账.rejected.csv"))"))
    let rejected = try folder.text(of: "台账.rejected.csv")
    #expect(rejected.hasPrefix("\u{FEFF}未导入原因,受理编号,收到申请日期,"))
    #expect(rejected.contains("申请方式：包括几种情形，请写明是哪一种：邮寄(EMS、挂号)、平常信函。；申请人类别：不是"))
    let mended = rejected.replacing(",邮寄,李四,法人", with: ",挂号,李四,企业").replacing("2025-03-10,,", with: ",,")
    try folder.write(mended, to: "改好.csv")
    #expect(runAgain("改好.csv").answer.contains("导入1件，未变0件，冲突0件，不合格0行。"))
    let again = runAgain("改好.csv")
    #expect(again.code == .done)
    #expect(again.answer.contains("导入0件，未变1件"))
    #expect(!again.answer.contains("不认识的列"))
    #expect(try numbers == ["2025-1", "2025-2"])
    #expect(try office.cases(all: true).map(\.subject).sorted() == ["乙\n丙", "甲"])
  }

  @Test func `A ledger of rejected rows never overwrites another`() throws {
    for _ in 1...2 { _ = try run(ImportCommandTests.bad, options: "--accept-valid") }
    #expect(runAgain("台账.rejected.csv", ["--accept-valid"]).code == .data)
    #expect(
      try folder.ledgers == ["台账.csv", "台账.rejected-2.csv", "台账.rejected-3.csv", "台账.rejected.csv"])
    #expect(try folder.text(of: "台账.rejected-3.csv") == folder.text(of: "台账.rejected.csv"))
  }

  @Test func `Where the rejected rows cannot be saved, nothing is imported`() throws {
    let taken = "--rejected=" + folder.file("台账.csv")
    let run = try run(ImportCommandTests.good, ImportCommandTests.bad, options: "--accept-valid", taken)
    #expect(run.code == .refused)
    #expect(try numbers == [])
  }

  @Test func `Where the import fails, no ledger of rejected rows is left behind`() throws {
    try folder.write(
      ImportCommandTests.header + ImportCommandTests.good + ImportCommandTests.bad, to: "台账.csv")
    let run = ImportRun(folder.file("台账.csv"), "--accept-valid", in: folder, account: "wang")
    #expect(run.code == .refused)
    #expect(try folder.ledgers == ["台账.csv"])
  }

  @Test func `A place for rejected rows without accepting the valid ones is a mistake`() throws {
    #expect(try run(ImportCommandTests.good, options: "--rejected=x.csv").code == .usage)
    #expect(try numbers == [])
  }

  @Test func `Of two rows with one number and other content neither is taken`() throws {
    let twin = "２０２５－1,2025-03-06,当面,张三,自然人,甲,,,\n"
    let run = try run(
      ImportCommandTests.good, twin, ImportCommandTests.good.replacing("2025-1", with: "2025-3"),
      options: "--accept-valid")
    #expect(run.code == .data)
    #expect(
      run.errors == """
        第2行 受理编号“2025-1”：与第3行的编号相同而内容不同，请核对后只留正确的一行。
        第3行 受理编号“２０２５－1”：与第2行的编号相同而内容不同，请核对后只留正确的一行。

        """)
    #expect(try numbers == ["2025-3"])
  }

  @Test func `Two rows cannot share a reference number`() throws {
    let run = try run(
      ImportCommandTests.good.replacing("公开,\n", with: "公开,0000-0000-0000-0000\n"),
      "2025-3,2025-03-06,当面,张三,自然人,甲,,,0000000000000000\n")
    #expect(run.code == .data)
    #expect(run.errors == "第3行 查询编号“0000-0000-0000-0000”：与第2行的查询编号相同，请清空此格，导入时会给出新编号。\n")
  }

  @Test func `A ledger without a column that every row needs is refused in one sentence`() throws {
    try folder.write("受理编号,收到申请日期,申请人,申请内容\n1,2025-03-05,张三,甲\n", to: "台账.csv")
    let run = runAgain("台账.csv")
    #expect(run.code == .data)
    #expect(run.errors.hasSuffix("第1行表头缺少“申请方式”、“申请人类别”，现有列为“受理编号”、“收到申请日期”、“申请人”、“申请内容”，请补上缺少的列或者改正列名。\n"))
  }

  @Test func `A long value of several lines is shown by its beginning on one line`() throws {
    let kind = "\"法人\n\u{1B}" + String(repeating: "长", count: 100) + "\""
    let run = try run(ImportCommandTests.good.replacing("自然人", with: kind))
    #expect(run.errors.hasPrefix("第2行 申请人类别“法人 \(String(repeating: "长", count: 37))…”："))
    #expect(run.errors.count(where: \.isNewline) == 1)
  }

  @Test func `Unknown columns are reported, and the JSON has its fixed keys`() throws {
    try folder.write(
      "受理编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,心情\n2025-1,2025-03-05,当面,张三,自然人,甲,好\n", to: "台账.csv")
    let answer = runAgain("台账.csv", ["--json"]).answer
    for key in ["read", "imported", "unchanged", "conflicts", "rejected", "warnings", "unknownColumns"] {
      #expect(answer.contains("\"\(key)\""), "\(key)")
    }
    #expect(runAgain("台账.csv").answer.contains("不认识的列，内容存为备注：心情"))
  }
}
