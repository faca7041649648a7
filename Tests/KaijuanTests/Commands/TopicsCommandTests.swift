import Foundation
import Testing

@testable import kaijuan

@Suite("topics")
struct TopicsCommandTests {
  @Test("三名以上不同申请人申请的主题，附归集理由")
  func list() throws {
    let session = try Session.withLedger()
    session.columns = 100
    let text = session.done("topics --year 2025 --applicants 15").output
    try Golden.expect(text, "topics-2025")
    #expect(session("topics --year 1999").code == .usage)
  }

  @Test(
    "JSON: topic, cases, applicants, why, suggestion; topics of one case left out, the most applicants first")
  func json() throws {
    let session = try Session.withLedger()
    let topics = try session("topics --json").objects()
    #expect(topics.allSatisfy { ($0["cases"] as? [String])?.count ?? 0 > 1 })
    #expect(topics.allSatisfy { Set($0.keys) == ["topic", "cases", "applicants", "why", "suggestion"] })
    let applicants = topics.compactMap { $0["applicants"] as? Int }
    #expect(applicants == applicants.sorted(by: >) && applicants.count == topics.count)
    let cases = topics.flatMap { $0["cases"] as? [String] ?? [] }
    #expect(cases.count == Set(cases).count)
    #expect(topics.contains { $0["suggestion"] is String } && topics.contains { $0["suggestion"] is NSNull })
  }
}
