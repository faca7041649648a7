import Templates
import Terminal
import Testing

@testable import kaijuan

@Suite("templates")
struct TemplatesCommandTests {
  @Test("the files in use are listed, those of the office marked")
  func list() throws {
    let session = try Session()
    let all = session.done("templates").output
    #expect(all.contains("（没有此目录，全部用随程序的）"))
    try session.replace("annual-5-problems.txt", with: "名称：我们的话\n依据：条例第五十条\n---\n甲\n")
    session.columns = 80
    let answer = session.done("templates")
    #expect(answer.lines.allSatisfy { CellWidth.of($0) <= 80 || $0.hasPrefix("模板目录") })
    try Golden.expect(answer.output.replacing(session.folder.path, with: "(目录)"), "templates-80-columns")
  }

  @Test("a printed file is the program's own, and as an own file it gives the same report")
  func printed() throws {
    let session = try Session.withCases()
    let before = session("report annual 2026").output
    for template in ShippedTemplate.allCases {
      let text = session.done("templates \(template.fileName)").output
      #expect(Array(text.utf8) == template.bytes)
      try session.replace(template.fileName, with: text)
    }
    #expect(session("report annual 2026").output == before)
    #expect(session.done("templates").output.ranges(of: "本机关的").count == ShippedTemplate.allCases.count)
  }

  @Test("the guide says how templates are written")
  func guide() throws {
    #expect(try Session().done("templates README.md").output.hasPrefix("# 模板\n"))
  }

  @Test("a name that no template has is answered with where the names are")
  func unknown() throws {
    #expect(try Session()("templates annual-7.txt").sentence(.no).contains("各模板的文件名见 kaijuan templates"))
  }

  @Test("every broken file is shown with its place, and a misspelt name is pointed out")
  func broken() throws {
    let session = try Session()
    try session.replace("annual-5-problems.txt", with: "名称：甲\n依据：乙\n---\n{新受.总计}\n")
    try session.replace("annual-6-other.txt", with: "正文")
    try session.replace("annual-6.txt", with: "")
    let answer = session("templates")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("annual-5-problems.txt 第4行第1列：没有名称“新受.总计”"))
    #expect(answer.errors.contains("annual-6-other.txt 第1行第1列：没有只写“---”的一行"))
    #expect(answer.errors.contains("annual-6.txt 不是模板的文件名"))
    #expect(answer.output.contains("annual-1-overview.txt"))
  }
}
