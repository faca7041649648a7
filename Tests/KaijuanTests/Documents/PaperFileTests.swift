import Foundation
import Testing

@testable import kaijuan

@Suite("papers that are no text")
struct PaperFileTests {
  private static let commands = [
    "report annual 2026 --format docx", "report annual 2026 --format xlsx",
    "report self-inspection 2026 --format docx", "report self-inspection 2026 --format xlsx",
    "report period 2026Q1 --format docx", "report period 2026Q1 --format xlsx", "export --format xlsx",
  ]

  @Test("the same paper is the same bytes in every time zone and language", arguments: commands)
  func places(command: String) throws {
    let session = try Session.withOffice()
    session.receive("2026-02-10", by: "张三", of: "征地补偿安置方案")
    let words = (command + (command.hasPrefix("export") ? "" : " --today 2026-11-20")).split(separator: " ")
    let program = try KaijuanProcess()
    let made = try [("UTC", "C"), ("America/New_York", "zh_CN.UTF-8"), ("Australia/Lord_Howe", "C.UTF-8")].map
    {
      let environment = [
        "KAIJUAN_OFFICE": session.officePath, "TMPDIR": session.folder.path, "TZ": $0.0, "LC_ALL": $0.1,
      ]
      return try program.run(words.map(String.init), environment: environment).output
    }
    #expect(made[0].starts(with: Data("PK".utf8)))
    #expect(Set(made).count == 1)
  }

  @Test("a terminal is shown no bytes, and the sentence says what to do", arguments: commands)
  func terminal(command: String) throws {
    let session = try Session.withOffice()
    session.columns = 80
    let sentence = session(command).sentence(.usage)
    #expect(sentence.contains("不是文字，终端上看不了。请写入文件"))
  }

  @Test("a period is printed too")
  func period() throws {
    let session = try Session.withOffice()
    let page = session.done("report period 2026Q1 --format html").output
    #expect(page.contains("本期新收政府信息公开申请数量") && page.contains("<span>政府信息公开申请办理情况</span>"))
  }
}
