import Testing

@testable import kaijuan

@Suite("show: how often an applicant applied (Art. 35)")
struct FrequencyTests {
  /// Twenty-five applicants with one application each, and one with four.
  private func session() throws -> Session {
    let session = try Session.withOffice()
    for number in 1...25 { session.receive("2026-11-02", by: "甲\(number)", of: "第\(number)号路灯") }
    for (day, place) in [("11-03", "东关"), ("11-03", "西关"), ("11-10", "东关"), ("11-16", "东关")] {
      session.receive("2026-\(day)", by: "马文山", of: "\(place)社区征地补偿安置方案")
    }
    return session
  }

  @Test("第三十五条 明显多于通常的，列出数量和频次，与本机关的中位数对照")
  func text() throws {
    let session = try session()
    let text = session.done("show 2026-29").output
    #expect(text.contains("同一申请人申请的数量和频次（条例第三十五条）："))
    #expect(text.contains("另有3件，其中近30日3件，一日最多2件（2026-11-03）；看来与本件相同的2件"))
    #expect(text.contains("姓名（名称）和类别相同，可能重名3件"))
    #expect(text.contains("同期本机关26个申请人（按姓名或名称和类别计），每人件数的中位数是1件，95%的申请人不超过1件"))
    #expect(!session.done("show 2026-1").output.contains("数量和频次"))
    #expect(!session.done("show 2026-28").output.contains("数量和频次"))
  }

  @Test("JSON has it as an object, only where it is above the usual")
  func json() throws {
    let session = try session()
    let found = try #require(try session.shown("2026-29")["frequency"] as? [String: Any])
    #expect(found["inYear"] as? Int == 3 && found["lookingTheSame"] as? Int == 2)
    #expect(found["sameApplicantBy"] as? [String: Int] == ["nameAndKind": 3])
    #expect((found["usual"] as? [String: Int]) == ["applicants": 26, "median": 1, "percentile95": 1])
    #expect(try session.shown("2026-1")["frequency"] == nil)
  }
}
