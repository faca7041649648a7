import Foundation
import Testing

@testable import kaijuan

@Suite("report")
struct ReportTests {
  @Test("a year without a form is exit 2, one with a form counts", arguments: [2008, 2018])
  func year(year: Int) throws {
    let session = try Session.withOffice()
    #expect(session("report annual \(year)").sentence(.usage).contains("\(year)年没有统一的年度报告表式"))
    session.done("report annual 2019")
    session.done("report annual 2020")
  }

  @Test("a report of ours passes its own check, and as last year's")
  func own() throws {
    let session = try Session.withCases()
    let path = try session.folder.write(session("report annual 2026 --json").output, to: "2026.json")
    #expect(session.done("report check \(path)").output.contains("各项等式成立。"))
    let next = try session.folder.write(session("report annual 2027 --json").output, to: "2027.json")
    let both = session.done("report check \(path) \(next) --json")
    let notAssessable = try both.objects().map { $0["notAssessable"] as? [String] }
    #expect(notAssessable == [["E", "F", "G"], ["F", "G"]])
  }

  @Test("a broken report is exit 1 with the place and the figures")
  func broken() throws {
    let session = try Session.withCases()
    let text = session("report annual 2026 --json").output
    let row = try #require(text.firstMatch(of: /"granted": \[[^\]]*\]/)).output
    let path = try session.folder.write(
      text.replacing(row, with: "\"granted\": [2, 0, 0, 0, 0, null, 1]"), to: "broken.json")
    let answer = session("report check \(path)")
    #expect(answer.code == .no)
    try Golden.expect(answer.output, "report-check")
    let object = try #require(session("report check \(path) --json").objects().first)
    #expect(Set(object.keys) == ["file", "office", "year", "holds", "breaches", "notAssessable"])
    #expect(object["holds"] as? Bool == false)
  }

  @Test("what cannot be read is exit 4 and named; the others are still checked")
  func unreadable() throws {
    let session = try Session.withCases()
    let good = try session.folder.write(session("report annual 2026 --json").output, to: "good.json")
    let bad = try session.folder.write("{\"format\": 1,\n", to: "bad.json")
    #expect(session("report check \(session.folder.file("no.json"))").dataError.contains("没有这个文件"))
    #expect(session("report check \(session.folder.path)").dataError.contains("这是目录"))
    let answer = session("report check \(bad) \(good)")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("bad.json：第2行第1列不是有效的JSON"))
    #expect(answer.output.contains("各项等式成立。"))
  }
}

extension Answer {
  /// The error of a run that still printed what it could.
  fileprivate var dataError: String {
    #expect(code == .data)
    return errors
  }
}
