import Disclosure
import Testing

@testable import OfficeStore

@Suite struct PriorCasesTests {
  private static let number = "11010519491231002X"
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func receive(
    _ subjects: [String], by applicants: [Applicant], document: String? = nil
  ) throws -> CaseRow {
    let items = subjects.enumerated().map {
      RequestItem(number: $0 + 1, content: $1, documentNumber: $0 == 0 ? document : nil)
    }
    return try test.receive(
      NewApplication(channel: .inPerson, arrivedOn: TestOffice.monday, applicants: applicants, items: items))
  }

  private func person(_ name: String, _ number: String? = nil, phone: String? = nil) -> Applicant {
    Applicant(name: name, kind: .naturalPerson, identityNumber: number, phone: phone)
  }

  private func prior(
    by applicant: Applicant? = nil, _ contents: String..., document: String? = nil
  ) throws -> [PriorCase] {
    let items = contents.map { RequestItem(number: 1, content: $0, documentNumber: document) }
    return try test.office.priorCases(
      like: PriorQuery(applicants: [applicant].compactMap(\.self), items: items), limit: 10)
  }

  @Test func `Cases of the same applicant are found, and by what`() throws {
    _ = try receive(["甲路灯数量"], by: [person("张伟", Self.number)])
    _ = try receive(["乙桥检测单位"], by: [person("张　伟", phone: "13812345678")])
    _ = try receive(["丙河水质"], by: [person("张伟")])
    _ = try receive(["丁站编制"], by: [person("张伟东", Self.number)])
    _ = try receive(["戊校学位"], by: [person("张伟", "440524188001010014")])
    let found = try prior(by: person("张伟", Self.number, phone: "138-1234-5678"))
    #expect(found.map(\.row.id) == [1, 2, 3])
    #expect(
      found.map(\.why) == [
        [.sameApplicant(.identityNumber)], [.sameApplicant(.nameAndContact)], [.sameApplicant(.nameAndKind)],
      ])
    #expect(found.allSatisfy { $0.wording == "同一申请人的其他申请" })
  }

  @Test func `The representative of several is found, and the others where their case is found`() throws {
    _ = try receive(["路灯数量"], by: [person("张伟"), person("王芳", Self.number), person("刘强")])
    #expect(try prior(by: person("张伟")).map(\.row.id) == [1])
    #expect(try prior(by: person("王芳")).isEmpty)
    #expect(try prior(by: person("张")).isEmpty)
  }

  @Test func `A new contact is the applicant's too, and a corrected receipt counts as it is right`() throws {
    let row = try receive(["路灯数量"], by: [person("张伟", phone: "13800000000")])
    let moved = try test.record(
      .contactChanged(ContactChanged(phone: "13812345678", address: nil)), of: row)
    #expect(
      try prior(by: person("张伟", phone: "13812345678")).map(\.why) == [[.sameApplicant(.nameAndContact)]])
    #expect(try prior(by: person("张伟", phone: "13800000000")).map(\.why) == [[.sameApplicant(.nameAndKind)]])
    #expect(moved.version == 2)
  }

  @Test func `What looks the same is found whoever asks, the same applicant first`() throws {
    _ = try receive(["申请公开东关社区的征地补偿安置方案"], by: [person("李四")])
    _ = try receive(["西湖社区征地补偿安置方案"], by: [person("李四")])
    _ = try receive(["低保名单", "关于东关社区征地补偿安置方案的政府信息"], by: [person("张伟")])
    _ = try receive(["路灯数量"], by: [person("张伟")])
    let found = try prior(by: person("张伟"), "东关社区征地补偿安置方案及公告")
    #expect(found.map(\.row.id) == [3, 1, 4])
    #expect(found.map(\.wording) == ["疑似相同申请，请核对", "他人的类似申请", "同一申请人的其他申请"])
    #expect(found.map(\.looksTheSame) == [true, true, false])
    let why = try #require(found.last { $0.looksTheSame }?.why.first)
    #expect(why.wording == "内容相同部分“东关社区征地补偿安置方案”；本申请另有“公告”")
  }

  @Test func `What looks the same is found behind many newer cases of the same kind`() throws {
    _ = try receive(["东关社区征地补偿安置方案"], by: [person("李四")])
    try test.importLedger(
      (1...60).map { TestOffice.ledgerCase("甲\($0)", digest: "\($0)", subject: "第\($0)社区征地补偿方案") })
    #expect(try prior("申请公开东关社区征地补偿方案").first?.row.id == 1)
  }

  @Test func `The same 文号 is found in the words of a case, and in its field where the case is found`() throws
  {
    _ = try receive(["沭政发〔2024〕12号文件及附件"], by: [person("李四")])
    _ = try receive(["有关棚改的文件"], by: [person("张伟")], document: "沭政发[２０２４]12号")
    _ = try receive(["沭政发〔2024〕13号文件"], by: [person("李四")])
    let found = try prior(by: person("张伟"), "棚户区文件", document: "沭政发〔2024〕12号")
    #expect(Set(found.map(\.row.id)) == [1, 2])
    #expect(found.first?.row.id == 2)
    #expect(found.first?.why.contains(.sameDocumentNumber("沭政发〔2024〕12号")) == true)
    #expect(found.last?.why == [.sameDocumentNumber("沭政发〔2024〕12号")])
  }

  @Test func `A 文号 in the words of an application is one, too, and another 文号 is another document`() throws {
    _ = try receive(["有关棚改的文件"], by: [person("张伟")], document: "沭政发（2024）第12号")
    _ = try receive(["沭政发〔2024〕13号文件"], by: [person("李四")])
    let found = try prior(by: person("张伟"), "请公开沭政发【２０２４】12号文件")
    #expect(found.map(\.row.id) == [1])
    #expect(found.first?.why.last == .sameDocumentNumber("沭政发〔2024〕12号"))
  }

  @Test func `Of a case on record the earlier ones are found, not itself`() throws {
    let first = try receive(["东关社区征地补偿安置方案"], by: [person("张伟")])
    let second = try test.receive(
      TestOffice.application("东关社区征地补偿安置方案", by: "张伟", on: "2026-03-06"))
    let file = try #require(try test.office.file(of: second))
    let found = try test.office.priorCases(like: PriorQuery(of: file), limit: 10)
    #expect(found.map(\.row.id) == [first.id])
    #expect(found.first?.why.count == 2)
    let earlier = try #require(try test.office.file(of: first))
    #expect(try test.office.priorCases(like: PriorQuery(of: earlier), limit: 10).isEmpty)
  }

  @Test func `How an earlier case ended stands in it`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    _ = try test.record(.withdrawn(Withdrawn(isSigned: true)), on: "2026-03-05", of: row)
    #expect(try prior(by: person("张三")).map(\.outcome) == [.closedOther])
  }

  @Test(arguments: ["", " ", "，", "的", "\"", "a", "（）", "申请公开", "有关", "NEAR(a)", "*", "\u{0}"])
  func `A half-typed form finds little and breaks nothing`(_ typed: String) throws {
    _ = try receive(["东关社区征地补偿安置方案"], by: [person("张伟")])
    let applicant = Applicant(name: typed, kind: .naturalPerson, identityNumber: typed, phone: typed)
    #expect(try prior(by: applicant, typed, document: typed).isEmpty)
  }

  @Test func `No more than asked for are given, the best of them`() throws {
    for _ in 0..<5 { _ = try receive(["路灯数量"], by: [person("张伟")]) }
    let query = PriorQuery(applicants: [person("张伟")], items: [])
    #expect(try test.office.priorCases(like: query, limit: 2).map(\.row.id) == [5, 4])
    #expect(try test.office.priorCases(like: query, limit: 0).isEmpty)
  }
}
