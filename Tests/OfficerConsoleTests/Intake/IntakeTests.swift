import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct IntakeTests {
  private func cases(_ sitting: Sitting) throws -> [CaseRow] {
    try sitting.desk.office.cases().filter { $0.id > TestCases.some.count }
  }

  private func file(_ row: CaseRow, _ sitting: Sitting) throws -> CaseFile {
    try #require(try sitting.desk.office.file(of: row))
  }

  @Test(
    "第三十一条：收件方式决定哪天是收到申请之日",
    arguments: [
      (1, "以11月17日提交之日为收到申请之日（条例第三十一条第（一）项）"), (2, "以11月17日签收之日为收到申请之日（条例第三十一条第（二）项）"),
      (3, "以11月18日与申请人确认之日为收到申请之日（条例第三十一条第（二）项）"), (4, "以11月18日双方确认之日为收到申请之日（条例第三十一条第（三）项）"),
      (5, "以11月18日双方确认之日为收到申请之日（条例第三十一条第（三）项）"), (6, "以11月18日双方确认之日为收到申请之日（条例第三十一条第（三）项）"),
      (7, "以11月18日申请人确认申请之日为收到申请之日"),
    ])
  func channelDecides(channel: Int, sentence: String) throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("3 \(channel) <tab> <c-u> \"2026-11-17\"")
    if channel > 2 {
      #expect(sitting.shows("未定："))
      sitting.press("<tab> t")
      #expect(sitting.shows("到达1天后才确认"))
    }
    #expect(sitting.says(sentence))
    #expect(sitting.shows("答复期限：2026-12-1\(channel > 2 ? 6 : 5)"))
  }

  @Test("an application handed in becomes a case, and the number to ask by is shown")
  func inPerson() throws {
    let sitting = try Sitting(TestOffice()).press(IntakeScripts.inPerson())
    sitting.press("<c-o>")
    #expect(sitting.shows("将要保存，请核对") && sitting.shows("依申请公开〔2026〕第…号"))
    #expect(try cases(sitting).isEmpty)
    sitting.press("y")
    #expect(sitting.shows("已收件：依申请公开〔2026〕第9号") && sitting.shows("0000-0000-0000-0000"))
    let row = try #require(try cases(sitting).first)
    #expect(row.applicant == "丁一" && row.receivedOn == "2026-11-18" && row.due?.day == "2026-12-16")
    let applicant = try file(row, sitting).state.received.applicants[0]
    #expect(applicant.identityNumber == "11010519491231002X" && applicant.phone == "13812345678")
  }

  @Test("an ordinary letter confirmed by telephone keeps who was called, and why that day counts")
  func ordinaryLetter() throws {
    let sitting = try Sitting(TestOffice()).press(IntakeScripts.letter).press("<c-o> y")
    let file = try file(try #require(try cases(sitting).first), sitting)
    #expect(file.state.receivedOn == "2026-11-18")
    let contact = Contacted(with: "丁一", number: "13812345678", words: "电话告知已收到，本人确认提出申请")
    #expect(file.events.map(\.fact.kind) == [.received, .contacted])
    #expect(file.events.last?.fact == .contacted(contact) && file.events.last?.day == "2026-11-18")
  }

  @Test("without a confirmation the case waits, and the screen says what is due today")
  func unconfirmed() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("3 3 <tab> <tab> <tab> <tab> <tab> \(IntakeScripts.person())")
    #expect(sitting.shows("未定：与申请人确认之日为收到申请之日") && sitting.says("确认前不起算"))
    sitting.press("<c-o> y")
    #expect(sitting.shows("待确认") && sitting.shows("今天与申请人联系"))
    #expect(try #require(try cases(sitting).first).receivedOn == nil)
    sitting.press("d")
    #expect(sitting.shows("不能登记（条例第三十一条）"))
  }

  @Test("days that cannot be are said below the field, and nothing is saved")
  func wrongDays() throws {
    let sitting = try Sitting(TestOffice()).press("3 3 <tab> <c-u> \"2026-11-19\"")
    #expect(sitting.shows("不能晚于今天（2026-11-18）"))
    sitting.press("<c-u> \"2026-02-30\"")
    #expect(sitting.shows("不存在这一天"))
    sitting.press("<c-u> \"2026-11-15\"")
    #expect(sitting.shows("3天前，周日，周末；收到申请之日不因休息日顺延"))
    sitting.press("<tab> \"2026-11-14\"")
    #expect(sitting.shows("不能早于到达日期2026-11-15"))
    sitting.press("<c-o>")
    #expect(sitting.shows("还不能保存，请先填好：确认日期"))
    sitting.press("<esc>")
    #expect(try cases(sitting).isEmpty)
  }

  @Test("a mistyped identity number is said at once and keeps nothing back")
  func identityNumbers() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("3 1 <tab> <tab> 1 <tab> \"丁一\" <tab> <tab> <tab> \"110105194912310021\"")
    #expect(sitting.shows("身份证号码有误，请核对；前17位无误的，第18位应为X"))
    sitting.press("<backtab> <backtab> \"1381234567\"")
    #expect(sitting.shows("手机号码应为11位，现为10位"))
    sitting.press("<tab> <tab> \(IntakeScripts.toItem) \"乡道养护合同\" <c-o>")
    #expect(sitting.shows("请再看一眼") && sitting.says("第18位应为X"))
    sitting.press("y")
    #expect(try cases(sitting).count == 1)
  }

  @Test("an organisation is asked for its credit code")
  func organisations() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("3 1 <tab> <tab> 2 <tab> \"河源县古城开发有限责任公司\" <tab> \"91350100M000100Y44\"")
    #expect(sitting.shows("统一社会信用代码有误") && sitting.shows("第18位应为3"))
    sitting.press("<backspace> 3")
    #expect(!sitting.shows("统一社会信用代码有误"))
  }

  @Test("what is missing is named, marked below its field, and the cursor goes there")
  func missing() throws {
    let sitting = try Sitting(TestOffice()).press("3 <c-o>")
    #expect(sitting.shows("还不能保存，请先填好：收件方式、申请人类别、姓名、信息名称"))
    #expect(sitting.shows("必填"))
    sitting.press("1 <c-o>")
    #expect(sitting.shows("还不能保存，请先填好：申请人类别"))
  }

  @Test("further applicants get their fields as they come, the first represents them")
  func severalApplicants() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("3 1 <tab> <tab> 1 <tab> \"丁一\" \(IntakeScripts.toItem) <tab> \"买买提·艾力\"")
    sitting.press(
      "<tab> <tab> \"11010519491231002X\" <tab> \"李𬱖\" <tab> 2 <tab> <tab> <tab> <tab> \"乡道养护合同\"")
    sitting.press("<c-o>")
    #expect(sitting.shows("丁一、买买提·艾力、李𬱖（自然人），代表人丁一"))
    sitting.press("y")
    let row = try #require(try cases(sitting).first)
    #expect(row.applicant == "丁一等3人")
    let applicants = try file(row, sitting).state.received.applicants
    #expect(applicants.map(\.kind) == [.naturalPerson, .naturalPerson, .enterprise])
    #expect(applicants[1].identityNumber == "11010519491231002X")
  }

  @Test("an agent without power of attorney is taken down, and the notice that it needs is named")
  func agents() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press(
      "3 1 <tab> <tab> 1 <tab> \"丁一\" \(IntakeScripts.toItem) <tab> <tab> \"正衡\" <tab> <tab> <tab> 2")
    sitting.press("<tab> \"乡道养护合同\" <c-o>")
    #expect(sitting.shows("没有身份证明、联系方式、授权委托书") && sitting.shows("最迟2026-11-27"))
    sitting.press("y")
    let agent = try file(try #require(try cases(sitting).first), sitting).state.received.agent
    #expect(agent == Agent(name: "正衡", hasPowerOfAttorney: false))
  }

  @Test("several items are one case or one for each: the officer says which")
  func division() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("\(IntakeScripts.inPerson()) \(IntakeScripts.secondItem) <c-o>")
    #expect(sitting.shows("还不能保存，请先填好：怎样登记"))
    sitting.press("1 <c-o> y")
    #expect(try cases(sitting).map(\.subject) == ["乡道养护合同；乡道养护支出"])
    sitting.press("n \(IntakeScripts.inPerson().dropFirst(2)) \(IntakeScripts.secondItem) 2 <c-o>")
    #expect(sitting.shows("编号为…-1至…-2"))
    sitting.press("y")
    #expect(sitting.shows("已收件，共2件") && sitting.shows("依申请公开〔2026〕第10号-2"))
    #expect(try Set(cases(sitting).map(\.subject)) == ["乡道养护合同；乡道养护支出", "乡道养护合同", "乡道养护支出"])
  }

  @Test("after saving the case is registered, opened, or the next letter taken in")
  func next() throws {
    let sitting = try Sitting(TestOffice()).press(IntakeScripts.inPerson()).press("<c-o> y d")
    #expect(sitting.shows("已登记：依申请公开〔2026〕第9号"))
    #expect(try cases(sitting).first?.stage == .registered)
    sitting.press("<enter>")
    #expect(sitting.shows("乡道养护合同") && sitting.console.top.place == .caseFile)
    sitting.press("<esc> n")
    #expect(sitting.shows("填好收件方式和到达日期"))
  }

  @Test("a number that the office gave elsewhere is kept, a taken one is said")
  func ownNumbers() throws {
    let sitting = try Sitting(TestOffice()).press(IntakeScripts.inPerson())
    sitting.press("<tab> \(IntakeScripts.toItem) \"依申请公开〔2026〕第8号\"")
    #expect(sitting.shows("这个编号已经使用"))
    sitting.press("<backspace> \"-甲\"")
    #expect(!sitting.shows("这个编号已经使用"))
    sitting.press("<c-o> y")
    #expect(try cases(sitting).first?.number == "依申请公开〔2026〕第8-甲")
  }

  @Test("who may only look, or has no such role, is told before typing")
  func noPermission() throws {
    let office = try TestOffice()
    let looking = try Sitting(office, isReadOnly: true).press("3")
    #expect(looking.shows("只读方式") && looking.console.top.place == .cases)
    let stranger = try Sitting(office, account: "stranger").press("3")
    #expect(stranger.shows("stranger") && stranger.console.top.place == .cases)
  }

  @Test("a save that is refused keeps what was typed")
  func refusedSave() throws {
    let sitting = try Sitting(TestOffice()).press(IntakeScripts.inPerson()).press("<c-o>")
    let officer = Person(account: "officer", name: "王经办", roles: [.readOnly])
    let entry = sitting.desk.entry
    try sitting.desk.office.register(Person(account: "head", name: "李主任", roles: [.administrator]), by: entry)
    try sitting.desk.office.register(officer, by: entry)
    sitting.press("y")
    #expect(sitting.shows("没有完成") && sitting.shows("rolesLack"))
    sitting.press("<esc>")
    #expect(sitting.shows("将要保存，请核对"))
    sitting.press("n")
    #expect(sitting.shows("乡道养护合同") && sitting.shows("丁一"))
    #expect(try cases(sitting).isEmpty)
  }

  @Test("in a form F1 is help and digits are text; an action of the help runs all the same")
  func helpInForms() throws {
    let sitting = try Sitting(TestOffice()).press("3 1 <tab> <tab> <tab> \"?1\"")
    #expect(sitting.shows("?1"))
    sitting.press("<f1>")
    #expect(sitting.shows("收件登记：可以做的事"))
    sitting.press("\"转到办件\" <enter>")
    #expect(sitting.console.top.place == .cases)
  }
}
