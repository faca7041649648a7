import Disclosure
import Foundation
import Testing

struct Table2Tests {
  private func lines(_ form: AnnualForm) -> [String] {
    form.table2Rows.map { row in
      let headings = form.columns(of: row).map { Table2Cell(row, $0).heading(in: form) }
      return "（\(row.item)）\(row.name(in: form)) " + headings.joined(separator: "|")
    }
  }

  @Test func `国办公开办函〔2021〕30号 表二的项目和栏目`() {
    #expect(
      lines(.form2021) == [
        "（1）规章 本年制发件数|本年废止件数|现行有效件数", "（1）行政规范性文件 本年制发件数|本年废止件数|现行有效件数",
        "（5）行政许可 本年处理决定数量", "（6）行政处罚 本年处理决定数量", "（6）行政强制 本年处理决定数量",
        "（8）行政事业性收费 本年收费金额（单位：万元）",
      ])
  }

  @Test func `国办公开办函〔2019〕60号 表二的项目和栏目`() {
    #expect(
      lines(.form2019) == [
        "（1）规章 本年新制作数量|本年新公开数量|对外公开总数量", "（1）规范性文件 本年新制作数量|本年新公开数量|对外公开总数量",
        "（5）行政许可 上一年项目数量|本年增/减|处理决定数量", "（5）其他对外管理服务事项 上一年项目数量|本年增/减|处理决定数量",
        "（6）行政处罚 上一年项目数量|本年增/减|处理决定数量", "（6）行政强制 上一年项目数量|本年增/减|处理决定数量",
        "（8）行政事业性收费 上一年项目数量|本年增/减", "（9）政府集中采购 采购项目数量|采购总金额（单位：万元）",
      ])
  }

  @Test(arguments: AnnualForm.allCases) func `Every cell of a form has a key of its own`(_ form: AnnualForm) {
    let keys = form.table2Cells.map { $0.key(in: form) }
    #expect(Set(keys).count == keys.count)
    #expect(keys.contains(form == .form2021 ? "licences" : "licences.change"))
  }

  @Test(arguments: AnnualForm.allCases) func `A table is read back as recorded, blank cells too`(
    _ form: AnnualForm
  ) throws {
    var table = Table2.filled(form, with: 7)
    if form == .form2019 { table[.fees, .change] = .count(-3) }
    table[.rules, form.columns(of: .rules)[1]] = nil
    let data = try JSONEncoder().encode(table)
    #expect(try JSONDecoder().decode(Table2.self, from: data) == table)
    #expect(!table.isBlank)
    #expect(Table2(form: form).isBlank)
  }

  @Test(arguments: [#""rules.made": -1"#, #""procurement.projects": 1"#, #""rules": 1"#, #""licences": 1.5"#])
  func `A recorded figure that the form has not is refused`(_ figure: String) {
    let text = #"{"form": "form2021", "figures": {\#(figure)}}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Table2.self, from: Data(text.utf8)) }
  }
}
