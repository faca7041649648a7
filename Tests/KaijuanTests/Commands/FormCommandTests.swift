import Forms
import Foundation
import Terminal
import Testing

@testable import kaijuan

@Suite("form")
struct FormCommandTests {
  @Test("the blank forms for typing", arguments: ["citizen", "organisation"])
  func blank(name: String) throws {
    try Golden.expect(try Session().done("form \(name)").output, "form-\(name)")
  }

  @Test("the forms in use are listed, those of the office marked")
  func list() throws {
    let session = try Session()
    #expect(session.done("form").output.contains("（没有此目录，全部用随程序的）"))
    let own = session.done("form citizen.txt").output
    try session.replaceForm("citizen.txt", with: own.replacing("名称：政府", with: "名称：河源县政府"))
    session.columns = 80
    let answer = session.done("form")
    #expect(answer.lines.allSatisfy { CellWidth.of($0) <= 80 || $0.hasPrefix("申请表目录") })
    #expect(answer.output.contains("本机关的") && answer.output.contains("随程序的"))
    #expect(session.done("form 公民").lines[0] == "河源县政府信息公开申请表（公民）")
  }

  @Test("a printed file is the program's own, and the guide says how forms are written")
  func printed() throws {
    let session = try Session()
    for form in ShippedForm.allCases {
      #expect(Array(session.done("form \(form.fileName)").output.utf8) == form.bytes)
    }
    #expect(session.done("form README.md").output.hasPrefix("# 申请表\n"))
  }

  @Test("a broken file gives file, line and reason, and the built-in form is used")
  func broken() throws {
    let session = try Session.withOffice()
    let own = session.done("form citizen.txt").output.replacing("填法：多选\n必填：是", with: "填法：随意\n必填：是")
    try session.replaceForm("citizen.txt", with: own)
    let listed = session("form")
    #expect(listed.code == .data && listed.errors.contains("forms/citizen.txt 第"))
    try Golden.expect(listed.errors, "form-broken")
    let blank = session.done("form citizen")
    #expect(blank.lines[0] == "政府信息公开申请表（公民）" && blank.errors.contains("改用随程序的"))
    let received = session.done("receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙")
    #expect(received.errors.contains("改用随程序的政府信息公开申请表（公民）"))
  }

  @Test("a folder that is none and a misspelt name are said, and the built-in forms are used")
  func folders() throws {
    let session = try Session()
    try session.replaceForm("citizens.txt", with: "")
    let answer = session("form citizen")
    #expect(answer.code == .done && answer.errors.contains("citizens.txt 不是申请表的文件名"))
    session.environment["KAIJUAN_FORMS"] = session.folder.file("nowhere")
    #expect(session.done("form citizen").errors.contains("环境变量 KAIJUAN_FORMS 所指的"))
  }

  @Test("an own folder that the environment names")
  func named() throws {
    let session = try Session()
    let own = session.done("form citizen.txt").output.replacing("栏目：姓名", with: "栏目：申请人姓名")
    try session.replaceForm("citizen.txt", with: own)
    session.environment["KAIJUAN_FORMS"] = session.folder.file("forms")
    #expect(session.done("form citizen").output.contains("\n*申请人姓名：\n"))
  }

  @Test("the check of a filled form names line, field and article")
  func check() throws {
    let session = try Session()
    let wrong = Session.person.filter { $0.0 != "获取方式" } + [("证件号码", "110105194912310021"), ("代理人姓名", "正衡")]
    let path = try session.filledForm(wrong.reversed())
    let answer = session("form --check \(path)")
    #expect(answer.code == .no)
    try Golden.expect(answer.output, "form-check")
    let right = try session.filledForm(Session.person + [("信息名称", "征地补偿安置方案")])
    #expect(session.done("form --check \(right)").output.contains("填写完整，没有发现填错的栏目。"))
  }

  @Test("a form that Notepad saved in GB18030 is read")
  func gb18030() throws {
    let session = try Session()
    // 政府信息公开申请表（公民）, 姓名：马文山
    let bytes: [UInt8] = [
      0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA, 0xC9, 0xEA, 0xC7, 0xEB,
      0xB1, 0xED, 0xA3, 0xA8, 0xB9, 0xAB, 0xC3, 0xF1, 0xA3, 0xA9, 0x0D, 0x0A, 0xD0, 0xD5, 0xC3, 0xFB,
      0xA3, 0xBA, 0xC2, 0xED, 0xCE, 0xC4, 0xC9, 0xBD, 0x0D, 0x0A,
    ]
    let answer = session("form --check \(try session.folder.write(bytes, to: "gb.txt"))")
    #expect(answer.code == .no && answer.output.contains("表中没有这一栏证件号码：没有填写"))
    #expect(!answer.output.contains("姓名：没有填写"))
  }

  @Test("a text that is no filled form is refused with its line and a caret")
  func noForm() throws {
    let session = try Session()
    let path = try session.folder.write("政府信息公开申请表（公民）\n姓名：甲\n电话号码：1\n", to: "filled.txt")
    let answer = session("form --check \(path)")
    #expect(answer.code == .data)
    try Golden.expect(answer.errors, "form-check-broken")
  }

  @Test(
    "papers that no form is made of are said in a sentence",
    arguments: [([], "没有任何内容"), (Array("PK\u{3}\u{4}".utf8), "另存为纯文本"), ([0, 1, 2], "不是文本文件")]
      as [([UInt8], String)])
  func notText(bytes: [UInt8], words: String) throws {
    let session = try Session()
    let path = try session.folder.write(bytes, to: "filled.docx")
    #expect(session("form --check \(path)").sentence(.data).contains(words))
  }

  @Test("the blank form is written as docx and as one page")
  func files() throws {
    let session = try Session()
    #expect(session("form citizen --format docx").sentence(.usage).contains("须用 --out"))
    let path = session.folder.file("blank.docx")
    #expect(session.done("form citizen --format docx --out \(path)").output == "已写入 \(path)\n")
    let written = try Data(contentsOf: URL(filePath: path))
    #expect(written.starts(with: Array("PK".utf8)))
    #expect(session("form citizen --format docx --out \(path)").code == .refused)
    #expect(try Data(contentsOf: URL(filePath: path)) == written)
    let page = session.done("form organisation --format html").output
    #expect(page.contains("统一社会信用代码") && page.hasPrefix("<!DOCTYPE html>") && !page.contains("用途："))
  }

  @Test(
    "what does not go together is said",
    arguments: [
      ("form --format html", "citizen 或者 organisation"), ("form citizen.txt --out a", "同用"),
      ("form citizen --format pdf", "应为：text、html、docx"), ("form citizen --check a", "不另写申请表的名称"),
    ])
  func usage(line: String, words: String) throws {
    #expect(try Session()(line).sentence(.usage).contains(words))
  }

  @Test("a name that no form has is answered with the names there are")
  func unknown() throws {
    #expect(try Session()("form letter").sentence(.no).contains("citizen、organisation"))
  }
}
