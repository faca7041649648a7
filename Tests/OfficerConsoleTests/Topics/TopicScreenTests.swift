import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct TopicScreenTests {
  /// Four ask for one list, three were given it; two ask for a plan, one in other words.
  private static let cases: [LedgerCase] = [
    ask(1, "2026-03-02", "张三", "柳河镇危房改造补助对象名单", .granted),
    ask(2, "2026-04-07", "李𬱖", "申请公开柳河镇危房改造的补助对象名单", .partlyGranted),
    ask(3, "2026-06-01", "买买提·艾力", "柳河镇危房改造补助对象名单", .granted),
    ask(4, "2026-11-09", "王五", "关于柳河镇农村危房改造补助名单的政府信息", nil),
    ask(5, "2026-05-06", "赵六", "东关社区征地补偿安置方案", .refusedProcess),
    ask(6, "2026-05-07", "钱七", "申请获取东关社区征地补偿和安置方案公告", .granted),
    ask(7, "2026-05-08", "孙八", "东关社区征迁协议样本", .granted),
    ask(8, "2025-05-08", "周九", "城区公交线路调整方案", .granted),
  ]

  private static func ask(
    _ serial: Int, _ day: String, _ applicant: String, _ content: String, _ outcome: Outcome?
  ) -> LedgerCase {
    let reply = outcome.map {
      [
        TestCases.fact(
          (TestCases.day(day) + 5).iso,
          .replied(
            Replied(
              outcome: $0, grounds: $0 == .partlyGranted ? [.refusedProcess] : [], statedReasons: "见答复书")))
      ]
    }
    return TestCases.of(
      serial, day, applicant, content, TestCases.registered(day, unit: "住建局") + (reply ?? []))
  }

  private static func sitting(_ rows: Int = 24, _ columns: Int = 80) throws -> Sitting {
    try Sitting(TestOffice(cases: cases), rows: rows, columns: columns).press("8")
  }

  @Test("the list, a topic and its form look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try Self.sitting(rows, columns)
    try expectGolden(sitting, "topics-\(columns)x\(rows)")
    try expectGolden(sitting.press("<enter>"), "topic-\(columns)x\(rows)")
    try expectGolden(sitting.press("e"), "topic-evaluation-\(columns)x\(rows)")
  }

  @Test("other lists and other years")
  func views() throws {
    let sitting = try Self.sitting()
    #expect(sitting.shows("3名以上不同申请人 共1个"))
    #expect(sitting.press("v").shows("待评估、待审查、待公布 共1个"))
    #expect(sitting.press("v").shows("两件以上 共2个"))
    #expect(sitting.press("[").shows("2025年收到的申请"))
    #expect(sitting.press("] ]").shows("全部年度的申请"))
    #expect(sitting.press("[ [ v v v").shows("2025年收到的申请"))
  }

  @Test("evaluated by one, reviewed for secrecy by another, published, and found at intake")
  func converts() throws {
    let office = try TestOffice(cases: Self.cases)
    let first = try Sitting(office).press("8 <enter> p")
    #expect(first.shows("保密审查同意之后，才能公布（条例第十七条）"))
    try first.desk.writing { (office, entry) throws(StoreError) in
      try office.register(Person(account: "secrecy", name: "李保密", roles: [.secrecyReviewer]), by: entry)
    }
    first.press("<esc> e <c-o>")
    #expect(first.shows("缺少“评估结论”"))
    first.press("<enter> 1 <c-o>")
    #expect(first.shows("评估：转为主动公开，至2026-12-16"))
    let second = try Sitting(office, account: "secrecy").press("8 <enter> b <enter> 1 <c-o>")
    #expect(second.shows("保密审查：同意"))
    first.refreshIfChanged()
    first.press("p <tab> <tab> <tab> \"www.heyuan.gov.cn\" <c-o>")
    #expect(first.shows("已登记公布，列入公开目录第1号"))
    #expect(first.shows("公布前一年申请4件，公布后一年内申请0件"))
    let query = PriorQuery(
      applicants: [], items: [RequestItem(number: 1, content: "请公开柳河镇危房改造补助名单")])
    #expect(try first.desk.office.publicPapers(like: query).map(\.name.title) == ["柳河镇危房改造补助对象名单"])
    #expect(try first.desk.office.verify().finding == nil)
  }

  @Test("another case is joined, one is taken out, and both are taken back")
  func joinsAndSeparates() throws {
    let sitting = try Self.sitting().press("v v j <enter> m \"2026-7\" <c-o>")
    #expect(sitting.shows("并入：2026-5、2026-6、2026-7是同一信息"))
    #expect(sitting.shows("3件，3名不同申请人"))
    sitting.press("u \"看错了\" <c-o>")
    #expect(sitting.shows("2件，2名不同申请人"))
    sitting.press("x")
    #expect(sitting.shows("把光标移到要移出的那件申请上"))
    sitting.press("G x \"要的是公告\" <c-o>")
    #expect(sitting.shows("1件，1名不同申请人"))
    #expect(try sitting.desk.office.topics().map(\.items.count) == [4])
    #expect(try sitting.desk.office.verify().finding == nil)
  }

  @Test("a step is refused to who has not its role, before the form is filled in")
  func roles() throws {
    let sitting = try Sitting(TestOffice(cases: Self.cases)).press("8 <enter> e <enter> 1 <c-o> b")
    #expect(sitting.shows("需要保密审查"))
  }

  @Test("what applicants were told is public is not suggested to become so")
  func toldAsPublic() throws {
    let reply = Replied(outcome: .granted, grantedHow: .alreadyPublic, statedReasons: "见网站")
    let told = (1...3).map { serial in
      TestCases.of(
        serial, "2026-03-0\(serial + 1)", "申请人\(serial)", "城区公交线路调整方案",
        TestCases.registered("2026-03-0\(serial + 1)", unit: nil)
          + [TestCases.fact("2026-03-10", .replied(reply))])
    }
    let sitting = try Sitting(TestOffice(cases: told)).press("8 v")
    #expect(sitting.shows("共0个"))
    #expect(sitting.press("v <enter>").shows("最近一件已告知为主动公开的信息"))
  }

  @Test("what is wrong in a form is said, and nothing is recorded")
  func faults() throws {
    let sitting = try Self.sitting().press("<enter> m \"2026-99\" <c-o>")
    #expect(sitting.shows("2026-99"))
    sitting.press("<enter> <c-u> \"2026-1\" <c-o>")
    #expect(sitting.shows("已经在这一主题里"))
    sitting.press("<esc> <esc> e <enter> 2 <c-o>")
    #expect(sitting.shows("须写明理由类型或理由"))
    #expect(try sitting.desk.office.topicFiles().isEmpty)
  }

  @Test("who only reads sees the topics and decides nothing")
  func readOnly() throws {
    let office = try TestOffice(cases: Self.cases)
    let sitting = try Sitting(office, isReadOnly: true).press("8 <enter> e")
    #expect(sitting.shows("只读方式"))
  }
}
