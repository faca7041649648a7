import Disclosure
import OfficeDocuments

func yearlyTableExample(print: (String) -> Void) throws {
  // The page begins.
  struct OwnCase {
    let kind: ApplicantKind
    let receivedOn: Day
    var end: (day: Day, outcome: Outcome)?
  }
  let cases = [
    OwnCase(kind: .naturalPerson, receivedOn: "2024-12-18", end: ("2025-01-10", .granted)),
    OwnCase(kind: .naturalPerson, receivedOn: "2025-03-03", end: ("2025-03-24", .doesNotExist)),
    OwnCase(kind: .enterprise, receivedOn: "2025-06-09", end: ("2025-07-04", .partlyGranted)),
    OwnCase(kind: .legalService, receivedOn: "2025-12-22"),
  ]

  let year = 2025
  let tallies = cases.compactMap { own -> AnnualTally? in
    let result = own.end.map { AnnualCounting.Result(day: $0.day, row: $0.outcome.row) }
    let rows = AnnualCounting.rows(receivedOn: own.receivedOn, result: result, year: year)
    return rows.map { rows in
      AnnualTally(
        kind: own.kind, isNew: rows.contains(.newlyReceived), result: rows.first(where: \.isResult),
        count: 1)
    }
  }
  guard let form = AnnualForm(reportYear: year) else { return }
  let report = AnnualReport(
    office: "河源县人民政府办公室", year: year, table2: nil, table3: Table3(form: form, tallies: tallies),
    table4: Table4(tallies: []))

  for row in form.rows where report.table3[row, .total] != 0 {
    print("\(row.label) \(report.table3[row, .total] ?? 0)")
  }
  print(IdentityReport(checking: report).holds ? "各等式成立" : "等式不成立")

  let file = AnnualReportFile.text(report)
  print(try AnnualReportFile.read(Array(file.utf8)) == report ? "文件读回无误" : "文件读回有误")
  // The page ends.
}
