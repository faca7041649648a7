import Disclosure

@testable import OfficeStore

extension ReportFormat {
  /// A stand-in for the interchange form: the year, then a line for every cell of table 三.
  static let plain = ReportFormat(text: plainText, report: plainReport)

  struct Unreadable: Error {}

  private static func plainText(_ report: AnnualReport) -> String {
    let cells = report.form.rows.flatMap { row in
      AnnualColumn.allCases.map {
        "\(row.rawValue) \($0.key) \(report.table3[row, $0].map(String.init) ?? "-")"
      }
    }
    return (["\(report.year)"] + cells).joined(separator: "\n")
  }

  private static func plainReport(_ text: String) throws -> AnnualReport {
    let lines = text.split(separator: "\n").map(String.init)
    guard let year = lines.first.flatMap({ Int($0) }), let form = AnnualForm(reportYear: year) else {
      throw Unreadable()
    }
    var table = Table3(form: form)
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 3, let row = AnnualRow(rawValue: parts[0]),
        let column = AnnualColumn.allCases.first(where: { $0.key == parts[1] })
      else { throw Unreadable() }
      table[row, column] = Int(parts[2])
    }
    return AnnualReport(
      office: TestOffice.organ, year: year, table2: nil, table3: table, table4: Table4(tallies: []))
  }
}

extension AnnualReport {
  /// A report that carried some natural persons' cases out of its year, and nothing else.
  static func carryingOut(_ count: Int, of year: Int) throws -> AnnualReport {
    let tallies = [AnnualTally(kind: .naturalPerson, isNew: true, result: nil, count: count)]
    return AnnualReport(
      office: TestOffice.organ, year: year, table2: nil, table3: Table3(form: .form2021, tallies: tallies),
      table4: Table4(tallies: []))
  }
}
