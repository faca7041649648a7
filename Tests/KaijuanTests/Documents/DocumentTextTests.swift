import OfficeDocuments
import OfficeText
import Terminal
import Testing

@Suite("papers as text")
struct DocumentTextTests {
  private static let letter = OfficialDocument(
    name: "答复书",
    blocks: [
      .reference("沭政办公开〔2026〕17号", signer: nil), .title(["政府信息公开申请答复书"]), .addressee("张三："),
      .paragraph("您申请公开的征地补偿安置方案，本机关予以公开。"), .attachments(["方案", "明细"]),
      .signature(organ: "沭阳县人民政府办公室", date: "2026年3月5日", hasSeal: true), .note("联系电话：0527"),
    ], mark: "草稿")

  @Test("a letter has its indents, its middle and its right edge")
  func letter() {
    #expect(
      DocumentText.lines(Self.letter, columns: nil) == [
        "〔草稿〕", "", "                 沭政办公开〔2026〕17号", "", "                 政府信息公开申请答复书", "",
        "张三：", "　　您申请公开的征地补偿安置方案，本机关予以公开。", "", "　　附件：1.方案", "　　　　　2.明细", "", "",
        "                            沭阳县人民政府办公室", "                                2026年3月5日", "",
        "　　（联系电话：0527）",
      ])
  }

  @Test("no line is wider than the terminal", arguments: [40, 80])
  func width(columns: Int) {
    let list = DocumentTable(
      role: "list", widths: [20, 40, 40], header: [["编号", "内容", "结论"].map { .heading($0) }],
      body: [[.init(.text("2026-1")), .init(.text("征地补偿安置方案及补偿款发放明细")), .init(.text("予以公开"))]])
    let document = OfficialDocument(
      name: "试", blocks: Self.letter.blocks + [.table(list), .remark("SM3：abcdef")])
    for line in DocumentText.lines(document, columns: columns) {
      #expect(CellWidth.of(line) <= columns, "\(line)")
    }
  }

  @Test("headings over several columns do not hide what a column is")
  func headings() {
    let table = DocumentTable(
      role: "t", caption: "表1", widths: [40, 30, 30],
      header: [[.heading("理由", rows: 2), .heading("数量", columns: 2)], [.heading("应查"), .heading("公开")]],
      body: [[.heading("国家秘密"), .init(.number(12)), .init(.text(""))]])
    #expect(
      DocumentTableText.lines(table, columns: nil) == [
        "表1", "理由     | 应查 | 公开", "---------|------|-----", "国家秘密 |   12 |",
      ])
  }
}
