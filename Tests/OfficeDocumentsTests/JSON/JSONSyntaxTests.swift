import Disclosure
import OfficeDocuments
import Testing

/// Broken JSON: the problem and its line.
struct JSONSyntaxTests {
  private func error(_ bytes: [UInt8]) -> AnnualReportFileError? {
    do {
      _ = try AnnualReportFile.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func problem(_ text: String) -> (line: Int, column: Int, problem: JSONSyntaxError.Problem)? {
    switch error(Array(text.utf8)) {
    case .notJSON(let error): (error.place.line, error.place.column, error.problem)
    case .invalid, nil: nil
    }
  }

  @Test(
    arguments: [
      ("", 1, .unexpectedEnd), ("{\n\"year\": 2025,\n", 3, .unexpectedEnd),
      ("{\n\"year\" 2025}", 2, .unexpected("2")),
      ("{\n\n\"year\": 2025,}", 3, .unexpected("}")), ("[1,]", 1, .unexpected("]")),
      ("[1 2]", 1, .unexpected("2")),
      ("{}\r\n{}", 2, .textAfterEnd), ("[01]", 1, .unexpected("1")), ("[1.]", 1, .unexpected("]")),
      ("[.5]", 1, .unexpected(".")), ("[+1]", 1, .unexpected("+")), ("[1e]", 1, .unexpected("]")),
      ("[nul]", 1, .unexpected("]")), ("[True]", 1, .unexpected("T")), ("{a: 1}", 1, .unexpected("a")),
      ("['a']", 1, .unexpected("'")), ("[\"a\nb\"]", 1, .controlCharacterInString),
      ("[\"a", 1, .unexpectedEnd),
      ("[\"\\x\"]", 1, .badEscape), ("[\"\\u12g4\"]", 1, .badEscape), ("[\"\\ud83d\"]", 1, .badEscape),
      ("[\"\\ud83d\\u0041\"]", 1, .badEscape), ("[\"\\ude00\"]", 1, .badEscape),
      ("[NaN]", 1, .unexpected("N")),
    ] as [(String, Int, JSONSyntaxError.Problem)])
  func `broken JSON is named with its line`(text: String, line: Int, expected: JSONSyntaxError.Problem) {
    let found = problem(text)
    #expect(found?.line == line)
    #expect(found?.problem == expected)
  }

  @Test func `bytes that are no UTF-8 are named with their line`() {
    let bytes = Array("{\n\"office\": \"".utf8) + [0xC9, 0xBD] + [0xD1] + Array("\"}\n".utf8)
    #expect(problemOf(bytes)?.problem == .notUTF8)
    #expect(problemOf(bytes)?.place == JSONPlace(line: 2, column: 13))
  }

  private func problemOf(_ bytes: [UInt8]) -> JSONSyntaxError? {
    switch error(bytes) {
    case .notJSON(let error): error
    case .invalid, nil: nil
    }
  }

  @Test(
    arguments: [
      ("", 1), ("{\n\"year\" 2025}", 8), ("{\r\n  \"年度\": x}", 9), ("\u{FEFF}{\"a\": tru}", 10),
      ("[\"𬱖\" 1]", 6),
    ])
  func `a column counts characters from 1`(text: String, column: Int) {
    #expect(problem(text)?.column == column)
  }

  @Test func `endless nesting is refused, not followed`() {
    #expect(problem(String(repeating: "[", count: 100_000))?.problem == .tooDeep)
  }

  @Test func `escapes are read as what they stand for`() throws {
    let text = PublishedReports.shuyang2025
      .replacing("沭阳县人民政府(全县)", with: "\\u6CAD\\u9633 \\\"\\\\\\/\\b\\f\\n\\r\\t \\ud83d\\ude00")
    let report = try AnnualReportFile.read(Array(text.utf8))
    #expect(report.office == "沭阳 \"\\/\u{8}\u{C}\n\r\t 😀")
  }
}
