import Foundation
import Testing

@testable import kaijuan

@Suite("report period")
struct PeriodTests {
  @Test("a period as text")
  func text() throws {
    let session = try Session.withCases()
    try Golden.expect(session.done("report period 2026-09 2026-11").output, "report-period")
  }

  @Test("the JSON has its documented keys, and a year's tables are those of the yearly report")
  func json() throws {
    let session = try Session.withCases()
    let object = try session.done("report period 2026 --json").object()
    #expect(
      Set(object.keys) == [
        "office", "from", "to", "form", "table3", "table4", "overdue", "inTime", "correction", "replyTimes",
        "erased",
      ])
    let annual = try session.done("report annual 2026 --json").object()
    for table in ["table3", "table4"] {
      #expect(object[table] as? NSDictionary == annual[table] as? NSDictionary, "\(table)")
    }
    #expect([object["from"], object["to"]] as? [String] == ["2026-01-01", "2026-12-31"])
    let overdue = try #require(object["overdue"] as? [String: [[String: Any]]])
    let late = try #require(overdue["replied"]?.first)
    #expect(late["number"] as? String == "依申请公开〔2026〕第5号")
    #expect(Set(late.keys) == ["number", "due", "repliedOn", "workingDays"])
    let times = try #require(object["replyTimes"] as? [String: Any])
    #expect(times["mean"] as? Double == times["median"] as? Double)
    let correction = try #require(object["correction"] as? [String: Any])
    #expect(correction["percent"] is NSNull)
  }

  @Test(
    "a period that is none is wrong usage",
    arguments: [
      ("2026-13", "应写成日期"), ("2026-03 三月", "应写成日期"), ("2026-04 2026-03", "请调换"), ("2018", "没有统一的年度报告表式"),
    ])
  func usage(_ words: String, _ expected: String) throws {
    let session = try Session.withOffice()
    #expect(session("report period \(words)").sentence(.usage).contains(expected))
  }
}
