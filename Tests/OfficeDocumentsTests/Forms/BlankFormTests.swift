import Forms
import OfficeDocuments
import Testing

@Suite struct BlankFormTests {
  @Test(
    "every field of a form stands in its print, and every row fills the sheet",
    arguments: FormApplicants.allCases)
  func paper(applicants: FormApplicants) throws {
    let form = try TestForms.shipped[applicants]
    let tables = form.blankPaper.blocks.compactMap { block -> DocumentTable? in
      if case .table(let table) = block { return table }
      return nil
    }
    let table = try #require(tables.first)
    #expect(tables.count == 1 && table.widths.reduce(0, +) == 100)
    let texts = table.body.joined().map { $0.text.replacing("\n", with: "") }
    for field in form.fields where field.matter != .itemName {
      #expect(texts.contains { $0.hasSuffix(field.label) }, "\(field.label)")
    }
    for part in form.parts { #expect(texts.contains(part.title)) }
    #expect(columns(of: table).allSatisfy { $0 == table.widths.count })
  }

  /// Columns that the cells of each row fill, those that reach down from rows above among them.
  private func columns(of table: DocumentTable) -> [Int] {
    var reaching = [Int](repeating: 0, count: table.body.count)
    for (index, row) in table.body.enumerated() {
      for cell in row {
        for below in index..<min(table.body.count, index + cell.rows) { reaching[below] += cell.columns }
      }
    }
    return reaching
  }

  @Test("第二十九条：空白表印有三项所需信息的位置")
  func items() throws {
    let texts = try TestForms.shipped.citizens.blankPaper.blocks.flatMap { block -> [String] in
      if case .table(let table) = block { return table.body.joined().map(\.text) }
      return []
    }
    #expect(["信息名称1", "信息名称2", "信息名称3"].allSatisfy { texts.contains($0) })
    #expect(texts.contains("□邮寄　□自行领取　□电子邮件　□传真　□当场查阅　□抄录"))
  }
}
