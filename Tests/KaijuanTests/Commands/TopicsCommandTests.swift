import Disclosure
import Foundation
import OfficeStore
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

  @Test("due: what is still to be published, and papers to look at again, each until it is done")
  func due() throws {
    let session = try Session()
    let context = try session.context([], form: ConsoleCommand.form)
    let office = try DemoOffice.make(at: session.officePath, by: context.surroundings.entry)
    let title = try #require(try office.topicFiles().first).state.title
    let found = try session("due --within 20 --json").objects().filter { $0["matter"] != nil }
    let conversion = try #require(found.first { $0["matter"] as? String == "conversion" })
    #expect(conversion["topic"] as? String == title && conversion["due"] as? String == "2026-12-04")
    #expect(conversion["workingDaysLeft"] as? Int == 10 && conversion["number"] is NSNull)
    let review = try #require(found.first { $0["matter"] as? String == "paperReview" })
    #expect(review["paper"] as? Int == 1 && review["due"] as? String == "2026-12-10")
    let text = session.done("due --within 20").output
    #expect(text.contains("\(title)：决定转为主动公开，待另一人保密审查，2026-12-04前（10个工作日）"))
    #expect(text.contains("2026-12-10前复核 第1号 县政府常务会议讨论稿"))
    #expect(session.done("due --within 20 --today 2026-12-07").output.contains("（已逾期1个工作日）"))
    #expect(!session.done("due --within 1").output.contains("县政府常务会议讨论稿"))
  }

  @Test("due: what an inspection opened, until its publication is on record")
  func opened() throws {
    let session = try Session.withLedger()
    _ = session.run([
      "report", "self-inspection", "2025", "--judge", "2025-167", "opened", "--reason", "理由已消失",
    ])
    let text = session.done("due").output
    #expect(text.contains("依申请公开〔2025〕第167号 白王乡征收补偿款发放明细：2026-11-20李明结论为转为公开"))
    let matters = try session("due --json").objects().compactMap { $0["matter"] as? String }
    #expect(matters == ["openedUnpublished"])
  }
}
