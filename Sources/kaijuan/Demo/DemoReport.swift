import Disclosure
import OfficeStore

/// What the demonstration's office entered for last year's report, and the report that it published by 31 January. This
/// year's is still to be entered.
struct DemoReport {
  let office: Office
  let entry: Entry

  private var year: Int { entry.today.year - 1 }

  func enter() throws(StoreError) {
    guard AnnualForm(reportYear: year) == .form2021 else { return }
    try office.enter(table2, year: year, by: entry)
    try office.write("完善政府信息管理制度，优化公开平台，全年开展业务培训2次。", for: .overview, year: year, by: entry)
    try office.write("个别承办单位报送答复意见不够及时。将加强催办和培训。", for: .problems, year: year, by: entry)
    try office.write("没有其他需要报告的事项。", for: .other, year: year, by: entry)
    guard (entry.today.month, entry.today.dayOfMonth) > (1, 31) else { return }
    _ = try office.publish(year: year, as: .interchange, by: entry)
  }

  private var table2: Table2 {
    var table = Table2(form: .form2021)
    let counts: [(Table2Row, Table2Column, Int)] = [
      (.rules, .made, 0), (.rules, .repealed, 0), (.rules, .inForce, 0), (.normativeDocuments, .made, 6),
      (.normativeDocuments, .repealed, 2), (.normativeDocuments, .inForce, 41),
      (.licences, .decisions, 10_482),
      (.penalties, .decisions, 1_203), (.compulsoryMeasures, .decisions, 87),
    ]
    for (row, column, count) in counts { table[row, column] = .count(count) }
    table[.fees, .amount] = .money(Money(fen: 406_820_800))
    return table
  }
}
