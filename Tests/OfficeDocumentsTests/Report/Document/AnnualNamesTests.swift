import Disclosure
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
    let found = try TemplateGuideText.names(under: "## 年度报告的名称")
    let known = AnnualPart.namesOfTemplates.kinds.keys.filter { !$0.hasPrefix("上年.") }
    #expect(Set(found) == Set(known))
    #expect(Set(found).count == found.count)
  }
}
