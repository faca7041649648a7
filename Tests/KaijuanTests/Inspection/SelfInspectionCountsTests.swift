import Disclosure
import OfficeText
import Testing

@testable import OfficeStore
@testable import kaijuan

/// Every count of the report against plain SQL over the cases, which knows nothing of inspections.
@Suite("self-inspection: counts")
struct SelfInspectionCountsTests {
  private static let year =
    "counted_on BETWEEN \(Day.firstDay(ofYear: 2025).number) AND \(Day.lastDay(ofYear: 2025).number)"
  private static let received =
    "coalesce(received_on, arrived_on) BETWEEN \(Day.firstDay(ofYear: 2025).number) AND \(Day.lastDay(ofYear: 2025).number)"

  private let session: Session

  init() throws { session = try Session.withLedger() }

  private func office() throws -> Office {
    try Office.open(session.officePath, .readOnly, on: session.today)
  }

  private func count(_ sql: String, _ office: Office) throws -> Int {
    try #require(try office.database.row(sql) { $0.integer(0) })
  }

  @Test("应查的各项与办件表逐项相等")
  func withheld() throws {
    let office = try office()
    let report = try office.inspection(of: 2025, topics: office.requestedTopics(in: 2025)).report
    for ground in Outcome.grounds {
      let sql = "SELECT count(*) FROM cases WHERE outcome = '\(ground.rawValue)' AND \(Self.year)"
      #expect(report.items.count { !$0.isPart && $0.grounds == [ground] } == (try count(sql, office)))
    }
    let parts = try count(
      "SELECT count(*) FROM cases WHERE outcome = 'partlyGranted' AND \(Self.year)", office)
    #expect(report.items.count(where: \.isPart) == parts)
    #expect(report.items.count { $0.isPart && $0.grounds.isEmpty } == parts)
    #expect(report.papers.isEmpty)
  }

  @Test("较为集中的各项，件数、人数、答复情况与办件表相等")
  func topics() throws {
    let office = try office()
    let report = try office.inspection(of: 2025, topics: office.requestedTopics(in: 2025)).report
    let applicants = "count(DISTINCT applicant || applicant_kind) >= 3"
    let often =
      "SELECT topic FROM request_items JOIN cases ON cases.id = case_id WHERE \(Self.received) GROUP BY topic HAVING \(applicants)"
    #expect(report.topics.count == (try count("SELECT count(*) FROM (\(often))", office)))
    for topic in report.topics {
      let numbers = topic.cases.map { "'\($0)'" }.joined(separator: ",")
      let cases = "FROM cases WHERE number IN (\(numbers)) AND \(Self.received)"
      #expect(topic.cases.count == (try count("SELECT count(*) \(cases)", office)))
      #expect(
        topic.applicants == (try count("SELECT count(DISTINCT applicant || applicant_kind) \(cases)", office))
      )
      for reply in topic.replies {
        let outcome = reply.outcome.map { "= '\($0.rawValue)'" } ?? "IS NULL"
        #expect(reply.count == (try count("SELECT count(*) \(cases) AND outcome \(outcome)", office)))
      }
    }
  }
}
