import Disclosure
import Terminal
import Testing

@testable import kaijuan

@Suite("tables on a terminal")
struct TableWidthTests {
  private static let commands = [
    "list", "list --all", "due --within 60", "search 2026", "show 2026-1", "explain 2026-1", "explain 2026-3",
    "report annual 2026", "report annual 2026 --explain newlyReceived total", "law --events", "demo",
  ]

  @Test("no line is wider than the terminal", arguments: [80, 100, 120, 200])
  func fits(columns: Int) throws {
    let session = try Session.withCases()
    session.columns = columns
    for command in Self.commands {
      for line in session.done(command).lines {
        #expect(CellWidth.of(line) <= columns, "\(command): \(line)")
      }
    }
  }

  @Test(
    "the columns of a list stand under each other, wide characters and rare ones too", arguments: [80, 120])
  func aligned(columns: Int) throws {
    let session = try Session.withCases()
    session.columns = columns
    let table = session.done("list").lines.prefix(6)
    let places = table.map { line in bars(line) }
    #expect(Set(places).count == 1)
    #expect(places.first?.isEmpty == false)
  }

  @Test("a narrow list still says the number to type, who, what and until when")
  func narrow() throws {
    let session = try Session.withCases()
    session.columns = 80
    let list = session.done("list").output
    #expect(list.contains("2026-4"))
    #expect(list.contains("正衡"))
    #expect(list.contains("2026-11-09 已逾期9个工作日"))
  }

  @Test("two cases of one year and number keep their whole numbers")
  func ambiguous() throws {
    let session = try Session.withOffice()
    session.columns = 80
    session.done("receive --channel 当面 --applicant 甲 --kind 自然人 --content 文件 --number 甲〔2026〕第1号")
    session.done("receive --channel 当面 --applicant 乙 --kind 自然人 --content 文件 --number 乙〔2026〕第1号")
    #expect(session.done("list").output.contains("乙〔2026〕第1号"))
  }

  @Test("a pipe gets everything, unless COLUMNS says how wide it is")
  func pipe() throws {
    let list = try Session.withCases().done("list").output
    #expect(list.contains("依申请公开〔2026〕第4号"))
    #expect(list.contains("承办"))
  }

  private func bars(_ line: String) -> [Int] {
    var width = 0
    return line.compactMap { character in
      defer { width += CellWidth.of(character) }
      return character == "|" ? width : nil
    }
  }
}
