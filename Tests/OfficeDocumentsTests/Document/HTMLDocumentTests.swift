import OfficeDocuments
import Testing

@Suite struct HTMLDocumentTests {
  private let page = HTMLDocument.html(Papers.everything)

  @Test("the page says what the paper says, line by line")
  func text() throws {
    let body = try #require(page.split(separator: "<body>").last)
    let words = body.replacing(/<[^>]*>/, with: "\n").split(separator: "\n").joined()
    for line in TextDocument.lines(Papers.everything) where !line.contains("\t") {
      let said = line.replacing("附件：1.", with: "1.")
      #expect(words.contains(said), "\(line)")
    }
    for cell in Papers.small.header.joined() { #expect(page.contains(">\(cell.text)</th>")) }
  }

  @Test("organ and date stand one below the other, with room for the seal")
  func signature() {
    #expect(page.contains("<div class=\"signature sealed\"><p>沭阳县人民政府办公室</p><p>2026年3月5日</p></div>"))
    let unsealed = HTMLDocument.html(Papers.paper(.signature(organ: "局", date: "日", hasSeal: false)))
    #expect(unsealed.contains("<div class=\"signature\"><p>局</p><p>日</p></div>"))
  }

  @Test("it needs nothing from outside; the code is drawn in it, and wide annexes lie")
  func alone() {
    for word in ["<script", "url(", "@import", "src=", "<link", "<img"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<svg class=\"code\" viewBox=\"0 0 "))
    #expect(page.contains("<section class=\"sheet lying\">\n<p class=\"annex-number\">附件1</p>"))
  }

  @Test("a mark cannot leave the style sheet that puts it on every sheet")
  func mark() {
    let page = HTMLDocument.html(Papers.paper(mark: "\"; } </style><script>"))
    #expect(!page.contains("<script>"))
    #expect(page.contains("content: \"\\22 \\3b \\20 \\7d "))
  }

  @Test("what no code can hold stands there itself")
  func longCode() {
    let address = String(repeating: "a", count: 3000)
    let paper = Papers.paper(.code(address, caption: "查询"))
    #expect(HTMLDocument.html(paper).contains(address) && !HTMLDocument.html(paper).contains("<svg"))
    #expect(TextDocument.lines(paper) == ["查询", address])
  }
}
