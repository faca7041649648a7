import Testing

@testable import kaijuan

@Suite("law")
struct LawTests {
  @Test("an article without a rule here is exit 1", arguments: [1, 57, 999])
  func unknown(article: Int) throws {
    #expect(try Session()("law \(article)").sentence(.no).contains("没有依据条例第\(article)条的规则"))
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
