import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ApplicantFrequencyTests {
  private static let number = "11010519491231002X"
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func person(_ name: String = "张伟", _ number: String? = number) -> Applicant {
    Applicant(name: name, kind: .naturalPerson, identityNumber: number)
  }

  @discardableResult
  private func receive(
    _ subject: String, on day: Day = TestOffice.monday, by applicant: Applicant
  ) throws -> CaseRow {
    try test.receive(
      NewApplication(
        channel: .inPerson, arrivedOn: day, applicants: [applicant],
        items: [RequestItem(number: 1, content: subject)]))
  }

  /// Twenty applicants with one application each.
  private func receiveOthers() throws {
    for number in 1...20 { try receive("第\(number)号路灯", by: person("甲\(number)", nil)) }
  }

  private func frequency(
    _ subject: String = "东关社区征地补偿方案", by applicant: Applicant, on day: Day = TestOffice.today
  ) throws -> ApplicantFrequency? {
    let items = [RequestItem(number: 1, content: subject)]
    return try test.office.frequency(of: PriorQuery(applicants: [applicant], items: items), on: day)
  }

  @Test func `第三十五条 列明此前12个月、30日、一日的件数，与本机关通常的件数对照`() throws {
    try receiveOthers()
    try receive("路灯", on: "2025-03-19", by: person())
    try receive("路灯", on: "2025-03-20", by: person())
    try receive("东关社区征地补偿方案", on: "2026-02-17", by: person())
    for place in ["东关", "西关", "南关"] {
      try receive("申请公开\(place)社区征地补偿安置方案", on: "2026-03-02", by: person("张伟", nil))
    }
    let found = try #require(try frequency(by: person()))
    #expect(found.first == "2025-03-20" && found.last == "2026-03-20")
    #expect([found.inYear, found.inThirtyDays, found.mostInOneDay, found.lookingTheSame] == [5, 3, 3, 2])
    #expect(found.busiestDay == "2026-03-02")
    #expect(
      found.matches == [
        .init(match: .identityNumber, applications: 2), .init(match: .nameAndKind, applications: 3),
      ])
    #expect(found.usual == UsualFrequency([(1, 20), (5, 1)]))
    #expect([found.usual.median, found.usual.percentile95] == [1, 1])
  }

  @Test func `Whoever is not above the usual is not spoken of`() throws {
    try receiveOthers()
    for number in 1...2 { try receive("第\(number)号桥", by: person()) }
    #expect(try frequency(by: person()) == nil)
    #expect(try frequency(by: person("无名", nil)) == nil)
    try receive("第3号桥", by: person())
    #expect(try frequency(by: person())?.inYear == 3)
    // Where everybody has as many, three are usual.
    for _ in 1...2 { try receiveOthers() }
    #expect(try frequency(by: person()) == nil)
  }

  @Test func `Two of one name with two identity numbers are two`() throws {
    try receiveOthers()
    for number in 1...4 { try receive("第\(number)号桥", by: person("张伟", "440524188001010014")) }
    #expect(try frequency(by: person()) == nil)
    #expect(try frequency(by: person("张伟", "440524188001010014"))?.inYear == 4)
  }

  @Test func `A case on record is none of the others, and what came in after it is not counted`() throws {
    try receiveOthers()
    for day: Day in ["2026-03-02", "2026-03-03", "2026-03-04"] { try receive("桥", on: day, by: person()) }
    let row = try receive("路", on: "2026-03-05", by: person())
    try receive("灯", on: "2026-03-06", by: person())
    let file = try #require(try test.office.file(of: row))
    #expect(try test.office.frequency(of: file)?.inYear == 3)
  }

  @Test func `What is usual is counted anew when cases come in`() throws {
    try receiveOthers()
    for number in 1...3 { try receive("第\(number)号桥", by: person()) }
    #expect(try frequency(by: person())?.usual.applicants == 21)
    try receive("路", by: person("乙", nil))
    #expect(try frequency(by: person())?.usual.applicants == 22)
  }

  @Test func `The median and the 95th of a hundred are the least number that so many do not exceed`() {
    #expect(UsualFrequency([]) == nil)
    let usual = UsualFrequency([(1, 50), (2, 45), (9, 5)])
    #expect(usual?.median == 1 && usual?.percentile95 == 2 && usual?.applicants == 100)
    #expect(UsualFrequency([(1, 49), (2, 45), (9, 6)])?.median == 2)
    #expect(UsualFrequency([(1, 49), (2, 45), (9, 6)])?.percentile95 == 9)
  }
}
