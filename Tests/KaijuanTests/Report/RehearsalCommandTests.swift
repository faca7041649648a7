import Disclosure
import Testing

@testable import kaijuan

@Suite("the rehearsal of a year's report")
struct RehearsalCommandTests {
  @Test func `People read what is wrong where, and what to do`() throws {
    let session = try Session.withDemoOffice(on: "2026-11-20")
    let answer = session("report annual 2026 --rehearsal")
    #expect(answer.code == .no)
    try Golden.expect(answer.output, "report-rehearsal")
    session.columns = 80
    try Golden.expect(session("report annual 2026 --rehearsal").output, "report-rehearsal-80-columns")
  }

  @Test func `Programs get the same with keys`() throws {
    let session = try Session.withDemoOffice(on: "2026-11-20")
    let object = try session("report annual 2026 --rehearsal --json").object()
    #expect(object["year"] as? Int == 2026)
    #expect(object["today"] as? String == "2026-11-20")
    let carriedOut = try #require(object["carriedOut"] as? [String: Int])
    #expect(carriedOut.count == 7)
    let entries = try #require(object["entries"] as? [[String: Any]])
    let text = session("report annual 2026 --rehearsal").output
    for entry in entries {
      #expect(Set(entry.keys) == ["kind", "place", "case", "problem", "advice"])
      #expect(text.contains(try #require(entry["problem"] as? String)))
    }
    #expect(
      Set(entries.compactMap { $0["kind"] as? String }).isSuperset(of: ["table2Missing", "unconfirmed"]))
  }

  @Test(arguments: ["--format html", "--explain granted total", "--reason 试", "--compare", "--publish"])
  func `It goes with no other way of showing the report`(option: String) throws {
    let session = try Session.withOffice()
    #expect(session("report annual 2026 --rehearsal \(option)").code == .usage)
  }
}
