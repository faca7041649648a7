import Testing

@testable import kaijuan

@Suite("law")
struct LawTests {
  @Test("an article without a rule here is exit 1", arguments: [1, 57, 999])
  func unknown(article: Int) throws {
    #expect(try Session()("law \(article)").sentence(.no).contains("没有依据条例第\(article)条的规则"))
  }

  @Test("an article is found however its number is typed", arguments: ["三十三", "第三十三条", "第33条", "３３"])
  func typed(text: String) throws {
    let session = try Session()
    #expect(session.done("law \(text)").output == session.done("law 33").output)
  }

  @Test("what is no number of an article is exit 2", arguments: ["三三", "第三十三条第二款", "0", "1000", "x"])
  func untyped(text: String) throws {
    #expect(try Session()("law \(text)").sentence(.usage).contains("“\(text)”不是条文号"))
  }

  @Test("no sentence of the program uses a word that the Regulation does not know")
  func words() throws {
    let session = try Session.withCases()
    let texts = [
      "--help", "law", "law --events", "list --all", "show 2026-1", "explain 2026-1", "demo",
      "receive --help",
      "record --help", "record replied --help",
    ].map { session($0).output }
    for text in texts {
      for word in ["受理", "驳回", "拒绝"] where text.contains(word) {
        // Results of disputes, exit code 3 and the Regulation's own words may say so.
        let lines = text.split(separator: "\n").filter { $0.contains(word) }
        for line in lines {
          #expect(line.contains("诉讼") || line.contains("复议") || line.contains("退出码"), "\(line)")
        }
      }
    }
  }
}
