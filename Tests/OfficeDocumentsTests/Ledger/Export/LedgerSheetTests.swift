import Disclosure
import OfficeDocuments
import Testing

@Suite struct LedgerSheetTests {
  @Test("days are days, numbers of people stay text, nothing is reckoned, the head is frozen and filters")
  func cells() throws {
    let sheet = try LedgerSheet(title: "台账")
    try sheet.append(
      [
        CaseEvent(
          sequence: 1, day: "2026-02-10", knownOn: "2026-02-10", person: "丙",
          fact: .received(
            Received(
              number: "依申请公开〔2026〕第1号", reference: "ABCD-EFGH-JKMN-PQRS", channel: .inPerson,
              arrivedOn: "2026-02-10",
              applicants: [
                Applicant(name: "=SUM(A1)", kind: .naturalPerson, identityNumber: "110101199001011234")
              ], items: [RequestItem(number: 1, content: "征地补偿\n安置方案")],
              respondentOrgan: "县政府")))
      ], due: "2026-03-17")
    let read = try SheetReading(sheet.bytes(), sheet: 1)
    #expect(read.cells["A1"] == "登记编号" && read.cells["A2"] == "依申请公开〔2026〕第1号")
    #expect(read.cells["B2"] == "46063" && read.numbers == ["B2", "AD2"])
    #expect(read.cells["D2"] == "=SUM(A1)" && read.cells["F2"] == "征地补偿\n安置方案")
    #expect(read.cells["AA2"] == "110101199001011234")
    #expect(read.frozen == (1, 1) && read.filter == "A1:AF2")
    #expect(!read.cells.values.contains("开卷记录（请勿改动）"))
  }
}
