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
    let documents = AnnualForm.form2021.columns(of: .normativeDocuments)
    #expect(documents.map { report.table2?.count(.normativeDocuments, $0) } == [6, 1, 32])
    #expect(report.table2?.count(.penalties, .decisions) == 693_957)
    #expect(report.table2?[.fees, .amount] == .money(Money(fen: 4_068_208_000)))
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
    let report = AnnualReport(
      office: "某局", year: 2025, table2: Table2(form: .form2021), table3: Table3(form: .form2021),
      table4: Table4())
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

  private static let table2Of2020 = """
     "table2": {
      "rules": {
       "newlyMade": 1,
       "newlyDisclosed": 1,
       "disclosedInTotal": 3
      },
      "normativeDocuments": {
       "newlyMade": 6,
       "newlyDisclosed": 5,
       "disclosedInTotal": 31
      },
      "licences": {
       "itemsLastYear": 302,
       "change": -12,
       "decisions": 51837
      },
      "otherServices": {
       "itemsLastYear": 120,
       "change": 4,
       "decisions": 8000
      },
      "penalties": {
       "itemsLastYear": 2000,
       "change": 0,
       "decisions": null
      },
      "compulsoryMeasures": {
       "itemsLastYear": 60,
       "change": 1,
       "decisions": 20
      },
      "fees": {
       "itemsLastYear": 11,
       "change": -2
      },
      "procurement": {
       "projects": 77,
       "amount": 10234.5678
      }
     },
    """

  @Test func `国办公开办函〔2019〕60号 表二读写不变，增减可为负数`() throws {
    let empty = AnnualReport(
      office: "某局", year: 2020, table2: nil, table3: Table3(form: .form2019, tallies: []),
      table4: Table4(tallies: []))
    let text = AnnualReportFile.text(empty).replacing(" \"table2\": null,", with: Self.table2Of2020)
    let report = try read(text)
    #expect(report.table2?.count(.licences, .change) == -12)
    #expect(report.table2?[.penalties, .decisions] == nil)
    #expect(report.table2?[.procurement, .amount] == .money(Money(fen: 10_234_567_800)))
    #expect(AnnualReportFile.text(report) == text)
  }

  @Test func `keys may stand in any order and a byte order mark before them`() throws {
    let text = PublishedReports.shuyang2025
      .replacing("\"made\": 6, \"repealed\": 1", with: "\"repealed\": 1, \"made\": 6")
    #expect(text != PublishedReports.shuyang2025)
    #expect(try read("\u{FEFF}" + text) == read(PublishedReports.shuyang2025))
  }
}
