import Disclosure
import OfficeDocuments
import Testing

struct AnnualReportFileTests {
  private func read(_ text: String) throws -> AnnualReport {
    try AnnualReportFile.read(Array(text.utf8))
  }

  @Test func `a published report is read in all its parts`() throws {
    let report = try read(PublishedReports.shuyang2025)
    #expect(report.office == "沭阳县人民政府(全县)")
    #expect(report.year == 2025)
    #expect(report.form == .form2021)
    #expect(report.table2?[.normativeDocuments] == DocumentCounts(made: 6, repealed: 1, inForce: 32))
    #expect(report.table2?.penalties == 693_957)
    #expect(report.table2?.fees == Money(fen: 4_068_208_000))
    #expect(AnnualColumn.allCases.map { report.table3[.newlyReceived, $0] } == [705, 3, 0, 0, 5, 0, 713])
    #expect(DisputeColumn.allCases.map { report.table4[.reconsideration, $0] } == [27, 10, 9, 15, 61])
  }

  @Test func `a report that is written reads back the same`() throws {
    for text in [
      PublishedReports.jinhu2023, PublishedReports.shanghai2024, PublishedReports.shuyang2025,
    ] {
      let report = try read(text)
      #expect(try read(AnnualReportFile.text(report)) == report)
    }
  }

  @Test func `the fee keeps its decimals`() throws {
    let text = AnnualReportFile.text(try read(PublishedReports.shuyang2025))
    #expect(text.contains("\"fees\": 4068.208\n"))
  }

  @Test func `a blank cell is null both ways`() throws {
    let report = try read(PublishedReports.shanghai2024)
    #expect(report.table3[.carriedOut, .total] == nil)
    #expect(AnnualReportFile.text(report).contains("\"carriedOut\": [1, 0, 0, 0, 0, 0, null]"))
  }

  @Test func `the written file has the published layout`() throws {
    let lines = AnnualReportFile.text(try read(PublishedReports.jinhu2023)).split(separator: "\n")
    #expect(
      lines.prefix(10) == [
        "{", " \"format\": \"kaijuan-annual-report/1\",", " \"office\": \"金湖县(全县)\",", " \"year\": 2023,",
        " \"table2\": {", "  \"rules\": {", "   \"made\": 0,", "   \"repealed\": 0,", "   \"inForce\": 0",
        "  },",
      ])
    #expect(lines.contains("   \"newlyReceived\": [140, 1, 0, 0, 0, 2, 143],"))
    #expect(lines.suffix(4) == ["   \"total\": 1", "  }", " }", "}"])
  }

  @Test func `a table 二 that was not entered is null both ways`() throws {
    let report = AnnualReport(
      office: "某\"局\\\n", year: 2025, table2: nil, table3: Table3(form: .form2021, tallies: []),
      table4: Table4(tallies: []))
    let text = AnnualReportFile.text(report)
    #expect(text.contains(" \"table2\": null,"))
    #expect(try read(text) == report)
  }

  @Test func `blank cells of table 二 are null both ways`() throws {
    let blank = DocumentCounts(made: nil, repealed: nil, inForce: nil)
    let table2 = Table2(
      rules: blank, normativeDocuments: blank, licences: nil, penalties: nil, compulsoryMeasures: nil,
      fees: nil)
    let report = AnnualReport(
      office: "某局", year: 2025, table2: table2, table3: Table3(form: .form2021), table4: Table4())
    #expect(try read(AnnualReportFile.text(report)) == report)
  }

  @Test func `a report of 2020 has the rows of its form`() throws {
    let table3 = Table3(
      form: .form2019,
      tallies: [AnnualTally(kind: .other, isNew: true, result: .closedOther, count: 2)])
    let report = AnnualReport(
      office: "某局", year: 2020, table2: nil, table3: table3, table4: Table4(tallies: []))
    let text = AnnualReportFile.text(report)
    #expect(text.contains("\"otherHandling\": [0, 0, 0, 0, 0, 2, 2]"))
    #expect(!text.contains("closedOther"))
    #expect(try read(text) == report)
  }

  @Test func `keys may stand in any order and a byte order mark before them`() throws {
    let text = PublishedReports.shuyang2025
      .replacing("\"made\": 6, \"repealed\": 1", with: "\"repealed\": 1, \"made\": 6")
    #expect(text != PublishedReports.shuyang2025)
    #expect(try read("\u{FEFF}" + text) == read(PublishedReports.shuyang2025))
  }
}
