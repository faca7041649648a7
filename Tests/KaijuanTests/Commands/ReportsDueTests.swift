import Disclosure
import Foundation
import Testing

@testable import kaijuan

@Suite("due: the yearly reports")
struct ReportsDueTests {
  private func reports(_ session: Session, _ day: String) throws -> [[String: Any]] {
    try session("due --json --today \(day)").objects().filter { $0["matter"] != nil }
  }

  @Test("从1月1日起列出上一年度的两个报告，各步最迟日期和剩余工作日")
  func january() throws {
    let session = try Session.withOffice()
    #expect(!session.done("due --today 2026-12-31").output.contains("年度报告"))
    session.columns = 80
    let text = session.done("due --today 2027-01-04").output
    try Golden.expect(text, "due-yearly-reports")
    #expect(text.contains("2027-01-31 | 19个工作日（暂） | 2026年度报告"))
    #expect(text.contains("2027-01-31 | 19个工作日（暂） | 2026年度自查报告"))
  }

  @Test("JSON: matter, report year, last day, working days left and the plan; the keys of a case are null")
  func json() throws {
    let session = try Session.withOffice()
    let found = try reports(session, "2026-01-20")
    #expect(found.map { $0["matter"] as? String } == ["annualReport", "selfInspectionReport"])
    for report in found {
      #expect(report["reportYear"] as? Int == 2025)
      #expect(report["due"] as? String == "2026-01-31")
      #expect(report["certainty"] as? String == "certain")
      #expect(report["workingDaysLeft"] as? Int == 8)
      #expect(report["number"] is NSNull && report["actBy"] is NSNull)
      let plan = try #require(report["plan"] as? [[String: String]])
      #expect(plan.map { $0["step"] } == ["worksheets", "approval", "sending"])
      #expect(plan.map { $0["by"] } == ["2026-01-23", "2026-01-28", "2026-01-30"])
    }
    #expect(try reports(session, "2026-12-31").isEmpty)
  }

  @Test("过了最后一日未报送的，说明逾期；机关设置的日期管用")
  func overdue() throws {
    let session = try Session.withOffice()
    session.record("本机关 变更设置 --setting annualReportDay --value 政府")
    session.record("本机关 变更设置 --setting selfInspectionDay --value 01-15")
    let text = session.done("due --today 2027-01-19").output
    #expect(text.contains("2027-01-15 | 已逾期2个工作日（暂） | 2026年度自查报告"))
    #expect(text.contains("2027-03-31"))
    #expect(try reports(session, "2027-01-19").map { $0["workingDaysLeft"] as? Int }.last == -2)
  }
}
