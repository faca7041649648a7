import Disclosure
import Foundation
import OfficeDocuments
import Testing

struct AnnualNamesTests {
  @Test func `every figure of both forms has a name of its own`() {
    for form in AnnualForm.allCases {
      let names = form.figures.map(\.name)
      #expect(Set(names).count == names.count, "\(form)")
    }
  }

  /// `Templates/README.md` lists each name in a line of its own, - `年度`; those of a table of rows and columns
  /// as its rows, - `新收`, and behind them its columns, - `.总计`.
  @Test func `the folder's description lists the names that the program knows, and no others`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../../Templates/README.md")
      .standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let names = try #require(text.firstRange(of: "## 年度报告的名称"))
    let found = text[names.upperBound...].split(separator: "\n### ").flatMap(listed(in:))
    let known = AnnualPart.namesOfTemplates.kinds.keys.filter { !$0.hasPrefix("上年.") }
    #expect(Set(found) == Set(known))
    #expect(Set(found).count == found.count)
  }

  private func listed(in section: Substring) -> [String] {
    let items = section.matches(of: /\n- `([^`]+)`/).map { String($0.output.1) }
    let columns = items.filter { $0.hasPrefix(".") }
    let rows = items.filter { !$0.hasPrefix(".") }
    return columns.isEmpty ? rows : rows.flatMap { row in columns.map { row + $0 } }
  }
}
