import Disclosure
import Testing

struct Table3Tests {
  private let tallies = [
    AnnualTally(kind: .naturalPerson, isNew: true, result: .granted, count: 5),
    AnnualTally(kind: .naturalPerson, isNew: false, result: .granted, count: 2),
    AnnualTally(kind: .legalService, isNew: true, result: .closedFeeUnpaid, count: 1),
    AnnualTally(kind: .naturalPerson, isNew: true, result: nil, count: 3),
    AnnualTally(kind: .other, isNew: false, result: nil, count: 1),
  ]

  private func cells(_ table: Table3, _ row: AnnualRow) -> [Int?] {
    AnnualColumn.allCases.map { table[row, $0] }
  }

  @Test func `tallies fill intake, result, sum and carry-over`() {
    let table = Table3(form: .form2021, tallies: tallies)
    #expect(cells(table, .newlyReceived) == [8, 0, 0, 0, 1, 0, 9])
    #expect(cells(table, .carriedIn) == [2, 0, 0, 0, 0, 1, 3])
    #expect(cells(table, .granted) == [7, 0, 0, 0, 0, 0, 7])
    #expect(cells(table, .closedFeeUnpaid) == [0, 0, 0, 0, 1, 0, 1])
    #expect(cells(table, .total) == [7, 0, 0, 0, 1, 0, 8])
    #expect(cells(table, .carriedOut) == [3, 0, 0, 0, 0, 1, 4])
    #expect(cells(table, .refusedProcess) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test func `the form of 2019 counts 三（六） in one row`() {
    let table = Table3(form: .form2019, tallies: tallies)
    #expect(cells(table, .otherHandling) == [0, 0, 0, 0, 1, 0, 1])
    #expect(table[.closedFeeUnpaid, .total] == nil)
  }

  @Test func `a table made of tallies obeys its identities in both forms`() {
    for form in AnnualForm.allCases {
      let year = form == .form2019 ? 2020 : 2025
      let report = AnnualReport.made(year: year, Table3(form: form, tallies: tallies))
      #expect(IdentityReport(checking: report).holds)
    }
  }

  @Test func `a new table is blank`() {
    let table = Table3(form: .form2021)
    #expect(AnnualForm.form2021.rows.allSatisfy { cells(table, $0) == Array(repeating: nil, count: 7) })
  }

  @Test func `the definition of one case and the tallies give the same table`() {
    let cases: [(Day, AnnualCounting.Result?)] = [
      ("2025-02-03", .init(day: "2025-03-03", row: .granted)), ("2024-12-20", nil), ("2025-11-28", nil),
      ("2024-12-20", .init(day: "2025-01-10", row: .closedOther)),
    ]
    var counted = Table3(form: .form2021, tallies: [])
    for (received, result) in cases {
      for row in AnnualCounting.rows(receivedOn: received, result: result, year: 2025) ?? [] {
        for column in [AnnualColumn.kind(.enterprise), .total] {
          counted[row, column] = (counted[row, column] ?? 0) + 1
        }
      }
    }
    let tallies = cases.map { received, result in
      AnnualTally(kind: .enterprise, isNew: received.year == 2025, result: result?.row, count: 1)
    }
    #expect(counted == Table3(form: .form2021, tallies: tallies))
  }
}
