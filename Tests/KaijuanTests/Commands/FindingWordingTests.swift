import OfficeStore
import Testing

@testable import kaijuan

@Suite("what verify finds, in words")
struct FindingWordingTests {
  @Test func `A column is named as officers know it`() {
    let finding = Finding.projectionDiffers(
      number: "依申请公开〔2026〕第1号", column: "applicant", listed: "甲", events: "乙")
    #expect(finding.wording() == "办件 依申请公开〔2026〕第1号 的“申请人”列为“甲”，按记录应为“乙”")
  }

  @Test func `A stream is named with its case's number, where it has one`() throws {
    let session = try Session.withOffice()
    session.receive("2026-09-21")
    let office = try Office.open(session.officePath, .readOnly, on: session.today)
    func wording(_ stream: String) -> String {
      Finding.missingInStream(stream, sequence: 2).wording { try? office.number(ofStream: $0) }
    }
    #expect(wording("case/1") == "case/1（依申请公开〔2026〕第1号） 缺少第2条记录")
    #expect(wording("case/2") == "case/2 缺少第2条记录")
    #expect(wording("office") == "office 缺少第2条记录")
  }
}
