import Disclosure
import OfficeDocuments
import Testing

/// Each way of breaking the interchange form, with the place that the error names.
struct AnnualReportFileErrorTests {
  private func fault(_ old: String, _ new: String) -> AnnualReportFileError.Fault? {
    let text = PublishedReports.shuyang2025.replacing(old, with: new, maxReplacements: 1)
    #expect(text != PublishedReports.shuyang2025)
    switch error(text) {
    case .invalid(let fault): return fault
    case .notJSON, nil: return nil
    }
  }

  private func error(_ text: String) -> AnnualReportFileError? {
    do {
      _ = try AnnualReportFile.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func expect(
    _ fault: AnnualReportFileError.Fault?, _ path: String, _ value: String?,
    _ problem: AnnualReportFileError.Problem, line: Int, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(fault?.path == path, sourceLocation: location)
    #expect(fault?.value == value, sourceLocation: location)
    #expect(fault?.problem == problem, sourceLocation: location)
    #expect(fault?.place.line == line, sourceLocation: location)
  }

  @Test func `another format is named with the right one`() {
    let found = fault("report/1", "report/2")
    #expect(found?.place.column == 12)
    expect(
      found, "format", "kaijuan-annual-report/2", .content(.wrongText(expected: "kaijuan-annual-report/1")),
      line: 1)
  }

  @Test func `a missing key is named`() {
    let found = fault("\"licences\": 517645, ", "")
    expect(found, "table2.licences", nil, .missingKey, line: 2)
  }

  @Test func `an unknown key is named with the known ones`() {
    let found = fault("\"made\": 6", "\"makes\": 6")
    let known = ["made", "repealed", "inForce"]
    expect(found, "table2.normativeDocuments.makes", "6", .unknownKey(known: known), line: 4)
  }

  @Test func `a missing row is named`() {
    let found = fault("  \"granted\": [290, 1, 0, 0, 3, 0, 294],\n", "")
    expect(found, "table3.rows.granted", nil, .missingKey, line: 8)
  }

  @Test func `a row that stands twice is refused`() {
    let found = fault("\"partlyGranted\"", "\"granted\"")
    expect(found, "table3.rows.granted", nil, .duplicateKey, line: 12)
  }

  @Test func `a row of the other form is unknown`() {
    let found = fault("\"closedOther\"", "\"otherHandling\"")
    let known = AnnualForm.form2021.rows.map(\.rawValue)
    expect(found, "table3.rows.otherHandling", nil, .unknownKey(known: known), line: 31)
  }

  @Test func `a row of the wrong length is refused`() {
    let found = fault("[36, 0, 0, 0, 0, 0, 36]", "[36, 0, 0, 0, 0, 36]")
    expect(found, "table3.rows.carriedIn", nil, .content(.wrongLength(found: 6, expected: 7)), line: 10)
  }

  @Test func `columns in another order are refused`() {
    let found = fault("\"enterprise\", \"researchInstitution\"", "\"researchInstitution\", \"enterprise\"")
    expect(
      found, "table3.columns[1]", "researchInstitution", .content(.wrongText(expected: "enterprise")), line: 7
    )
  }

  @Test(arguments: ["290.5", "-1", "290.0", "2e2", "-0", "1000000000000", "99999999999999999999"])
  func `a count that is no whole number from nought is refused`(digits: String) {
    let found = fault("[290,", "[\(digits),")
    expect(found, "table3.rows.granted[0]", digits, .content(.notACount), line: 11)
  }

  @Test(arguments: [("\"290\"", "290"), ("true", "true"), ("[]", nil), ("{}", nil)] as [(String, String?)])
  func `a cell that is no number is refused`(json: String, value: String?) {
    let found = fault("[290,", "[\(json),")
    expect(found, "table3.rows.granted[0]", value, .wrongKind(expected: [.number, .null]), line: 11)
  }

  @Test func `a fee of five decimals or below nought is refused`() {
    let precise = fault("4068.208", "4068.20801")
    expect(
      precise, "table2.fees", "4068.20801", .content(.notMoney(.tooPrecise("4068.20801", decimals: 4))),
      line: 5)
    let negative = fault("4068.208", "-4068.208")
    expect(negative, "table2.fees", "-4068.208", .content(.notMoney(.malformed("-4068.208"))), line: 5)
  }

  @Test func `the form of table 二 follows the year`() {
    let found = fault("\"year\": 2025", "\"year\": 2020")
    let known = AnnualForm.form2019.columns(of: .rules).map(\.rawValue)
    expect(found, "table2.rules.made", "0", .unknownKey(known: known), line: 3)
  }

  @Test(arguments: ["2018", "10000", "2025.5", "-2025"])
  func `a year without the form is refused`(year: String) {
    let found = fault("\"year\": 2025", "\"year\": \(year)")
    expect(found, "year", year, .content(.notAReportYear(first: 2019)), line: 1)
  }

  @Test func `an office without a name is refused`() {
    let found = fault("沭阳县人民政府(全县)", " ")
    expect(found, "office", " ", .emptyText, line: 1)
  }

  @Test func `table 四 is checked to its cells`() {
    let found = fault("\"upheld\": 27", "\"upheld\": 27.5")
    expect(found, "table4.reconsideration.upheld", "27.5", .content(.notACount), line: 36)
    let missing = fault(", \"total\": 61", "")
    expect(missing, "table4.reconsideration.total", nil, .missingKey, line: 36)
  }

  @Test func `a table that is no object is refused`() {
    let found = fault("\"rules\": {\"made\": 0, \"repealed\": 0, \"inForce\": 0}", "\"rules\": 0")
    expect(found, "table2.rules", "0", .wrongKind(expected: [.object]), line: 3)
  }

  @Test func `a text that is an array is no report`() {
    switch error("\n[]") {
    case .invalid(let found): expect(found, "", nil, .wrongKind(expected: [.object]), line: 2)
    case .notJSON, nil: Issue.record("an array was taken for a report")
    }
  }
}
