import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct RetentionScreenTests {
  /// An office of a desk and a leader with volumes of 2015, of which one is refused and one is disputed again.
  private static func office() throws -> TestOffice {
    let office = try TestOffice(cases: [
      volume(1, "马文山", .granted), volume(2, "周建国", .granted), volume(3, "何秀兰", .refusedProcess),
    ])
    let file = try Office.open(office.path, .readWrite, on: office.today)
    let entry = Entry(account: "officer", today: office.today, enteredAt: "2026-11-18T08:00:00+08:00")
    for (account, name, roles) in [
      ("leader", "赵局长", [Role.approver]), ("officer", "王经办", [.officer, .administrator]),
    ] {
      try file.register(Person(account: account, name: name, roles: roles), by: entry)
    }
    return office
  }

  private static func volume(_ serial: Int, _ name: String, _ outcome: Outcome) -> LedgerCase {
    let day: Day = "2015-03-02"
    let received = Received(
      number: "依申请公开〔2015〕第\(serial)号", reference: "", channel: .inPerson, arrivedOn: day,
      applicants: [Applicant(name: name, kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "第\(serial)批次用地报批材料")], respondentOrgan: "河源县人民政府办公室",
      ledgerDigest: "\(serial)")
    let facts: [(CaseFact, Day)] = [
      (.registered(Registered()), day), (.replied(Replied(outcome: outcome)), day + 8),
      (.served(Served(signedBy: name)), day + 9),
      (.archived(Archived(retentionYears: outcome == .granted ? 10 : 30)), day + 30 * serial),
    ]
    return LedgerCase(received: received, facts: facts.map { LedgerCase.Fact(day: $0.1, fact: $0.0) })
  }

  @Test("the list looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try Sitting(Self.office(), rows: rows, columns: columns).press("7 d")
    try expectGolden(sitting, "retention-\(columns)x\(rows)")
    sitting.press("<space> <space> p")
    try expectGolden(sitting, "retention-propose-\(columns)x\(rows)")
  }

  @Test("one proposes, another approves by typing the number, and the case is gone")
  func destroys() throws {
    let office = try Self.office()
    let desk = try Sitting(office).press("7 d p <pgdn> <enter>")
    #expect(desk.shows("须写明理由"))
    desk.press("<up> \"保管期限届满\" <pgdn> <enter>")
    #expect(desk.shows("已提请销毁1件，待他人批准。") && desk.shows("已提请"))
    desk.press("a <pgdn> <enter>")
    #expect(desk.shows("请填写 2015-1"))
    desk.press("<up> \"2015-1\" <pgdn> <enter>")
    #expect(desk.shows("erasureRefused") && desk.shows("ownProposal"))
    let leader = try Sitting(office, account: "leader").press("7 d p")
    #expect(leader.shows("不能提请销毁：需要经办或者管理员"))
    leader.press("<enter> a \"2015-1\"")
    try expectGolden(leader, "retention-approve-80x24")
    leader.press("<pgdn> <enter>")
    #expect(leader.shows("已销毁1件。备份、导出的文件"))
    #expect(leader.shows("到期案卷（已经届满）：1件"))
    #expect(try leader.desk.office.verify().finding == nil)
    #expect(try !leader.desk.office.needsWiping())
    leader.press("s")
    #expect(leader.shows("依申请公开〔2015〕第1号 归档 2015-04-01；保管至 2025-12-31；理由 保管期限届"))
  }

  @Test("a volume that is kept on says until when, and a proposal is taken back")
  func keeps() throws {
    let sitting = try Sitting(Self.office()).press("7 d v")
    #expect(sitting.shows("到期案卷（一年内届满）：2件"))
    sitting.press("p \"届满\" <pgdn> <enter> x \"县档案馆征集\" <pgdn> <enter>")
    #expect(sitting.shows("已撤回销毁提请1件，继续保管。"))
    #expect(try sitting.desk.office.erasureRegister().proposals.isEmpty)
    sitting.press("w")
    #expect(sitting.shows("没有需要清除的残留"))
    sitting.press("<enter>")
    #expect(sitting.shows("马文山"))
  }
}
