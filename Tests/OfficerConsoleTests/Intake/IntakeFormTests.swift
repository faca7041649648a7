import Disclosure
import Forms
import OfficeDocuments
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

/// The application form drives the intake.
@Suite struct IntakeFormTests {
  private static let citizen = String(decoding: ShippedForm.citizen.bytes, as: UTF8.self)

  private func forms(_ citizen: String, faults: [String] = []) throws -> ApplicationForms {
    ApplicationForms(
      citizens: try ApplicationForm(name: "citizen.txt", bytes: Array(citizen.utf8), for: .citizens),
      organisations: try TestForms.shipped.organisations, faults: faults)
  }

  private func labels(_ sitting: Sitting) throws -> [String] {
    try #require(sitting.console.top as? IntakeScreen).form.fields.map(\.label)
  }

  private func received(_ sitting: Sitting) throws -> Received {
    let row = try #require(try sitting.desk.office.cases().first { $0.id > TestCases.some.count })
    return try #require(try sitting.desk.office.file(of: row)).state.received
  }

  private static let beforeAndBehind: Set<String> = [
    "申请类型", "收件方式", "到达日期", "申请人类别", "共同申请人2", "第2项信息名称", "已有编号", "答复机关",
  ]

  @Test(
    "第二十九条：收件登记按申请表的栏目和顺序，公民的和组织的各用其表", arguments: [("1", FormApplicants.citizens), ("2", .organisations)])
  func order(kind: String, applicants: FormApplicants) throws {
    let sitting = try Sitting(TestOffice()).press("3 1 <tab> <tab> \(kind)")
    let form = try TestForms.shipped[applicants]
    // An agent's own fields are asked for where there is one, the power of attorney among them.
    let asked = form.parts.filter { $0.writer == .applicant }.flatMap(\.fields).filter {
      $0.kind != .signature && ($0.matter?.isOfAgent != true || $0.matter == .agentName)
    }
    #expect(try labels(sitting).filter { !Self.beforeAndBehind.contains($0) } == asked.map(\.label))
  }

  @Test(
    "an office's own form gives the intake its fields, hints and checks, and the case keeps what they say")
  func ownForm() throws {
    let own = Self.citizen.replacing("栏目：姓名\n", with: "栏目：申请人姓名\n").replacing(
      "部分：签名\n", with: "部分：联系习惯\n\n栏目：微信号\n提示：方便时联系\n\n栏目：常用语言\n填法：单选\n选项：汉语、东乡语\n\n部分：签名\n")
    let sitting = try Sitting(TestOffice(), rows: 50, forms: forms(own))
    sitting.press("\(IntakeScripts.inPerson()) <tab> <tab> <tab> <tab> <tab> <tab> <tab>")
    #expect(sitting.shows("申请人姓名") && sitting.shows("联系习惯") && sitting.shows("方便时联系"))
    sitting.press("\"ma\" <tab> 2 <c-o> y")
    #expect(
      try received(sitting).particulars?.others
        == [OwnParticular("微信号", "ma"), OwnParticular("常用语言", "东乡语")])
  }

  @Test("why an own form is not in use stands on the screen")
  func fault() throws {
    let sitting = try Sitting(
      TestOffice(),
      forms: forms(Self.citizen, faults: ["改用随程序的申请表。forms/citizen.txt 第3行第5列：写错了。\n  申请人：组织\n        ^"]))
    sitting.press("3")
    #expect(sitting.shows("改用随程序的申请表。forms/citizen.txt 第3行第5列：写错了。"))
  }

  @Test("第二十九条第二款第（三）项：形式要求和获取信息的方式、途径随案保存，在案件中看到")
  func particulars() throws {
    let sitting = try Sitting(TestOffice(), rows: 50, columns: 120).press(IntakeScripts.inPerson())
    sitting.press("<tab> <tab> <tab> <tab> 1 <tab>")
    #expect(try labels(sitting).contains("获取方式"))
    sitting.press("2 <c-o>")
    let values = try #require(sitting.console.top as? IntakeScreen).values
    #expect(values[.informationForm] == "纸质" && values[.wayOfGetting] == "自行领取")
    sitting.press("y <enter>")
    #expect(sitting.says("信息形式  纸质") && sitting.says("获取方式  自行领取"))
    #expect(try received(sitting).particulars == ApplicationParticulars(forms: ["纸质"], ways: ["自行领取"]))
  }

  @Test("a check of the form is said below its field and keeps nothing back")
  func checks() throws {
    let sitting = try Sitting(TestOffice(), rows: 50).press(
      "3 1 <tab> <tab> 1 <tab> \"丁一\" <tab> <tab> <tab> <tab> \"a@b\" <tab> <tab> \"73150\"")
    #expect(sitting.shows("不像电子邮箱地址") && sitting.shows("邮政编码应为6位数字"))
  }

  @Test("what the form demands and nobody filled in is named before saving")
  func unfilled() throws {
    let sitting = try Sitting(TestOffice(), rows: 50).press(IntakeScripts.inPerson()).press("<c-o>")
    #expect(sitting.says("申请表没有填写信息形式、获取方式，请向申请人问明"))
  }

  @Test("第二十九条第一款：口头申请，记下代填人")
  func oral() throws {
    let sitting = try Sitting(TestOffice(), rows: 50).press("3 7 <tab> <tab> t <tab> <tab> <tab>")
    #expect(try labels(sitting).contains("代填人"))
    sitting.press("<pgup> <down> 1")
    #expect(try !labels(sitting).contains("代填人"))
  }

  @Test("an item that has no name is known by its description")
  func description() throws {
    let sitting = try Sitting(TestOffice(), rows: 50).press(
      "3 1 <tab> <tab> 1 <tab> \"丁一\" \(IntakeScripts.toItem)")
    sitting.press("<tab> <tab> <tab> <tab> <tab> \"2025年修东关路的全部合同\" <c-o> y")
    #expect(try received(sitting).items == [RequestItem(number: 1, content: "2025年修东关路的全部合同")])
  }

  @Test("a corrected receipt keeps what the form says, under fields too that the form no longer has")
  func corrected() throws {
    let office = try TestOffice()
    let own = Self.citizen.replacing("部分：签名\n", with: "部分：其他\n\n栏目：微信号\n\n部分：签名\n")
    let first = try Sitting(office, forms: forms(own))
    first.press(
      "\(IntakeScripts.inPerson()) <tab> <tab> <tab> <tab> 1 <tab> <tab> <tab> \"ma\" <c-o> y <enter>"
    )
    let again = try Sitting(office).press(": \"2026-9\" <enter> m <pgdn> <up> \"误填\" <pgdn> <enter> y")
    #expect(again.shows("已更正收件记录"))
    let particulars = try received(again).particulars
    #expect(particulars?.forms == ["纸质"] && particulars?.others == [OwnParticular("微信号", "ma")])
  }

  @Test("the fields of an organisation", arguments: IntakeGoldenTests.sizes)
  func organisation(rows: Int, columns: Int) throws {
    let script = """
      3 1 <tab> <tab> 2 <tab> "河源县古城开发有限责任公司" <tab> "91350100M000100Y44" <tab> "丁一" <tab> "马文山"
      """
    let sitting = try Sitting(TestOffice(), rows: rows, columns: columns).press(script)
    try expectGolden(sitting, "intake-organisation-\(columns)x\(rows)")
  }

  @Test("the ways of getting the information, chosen from a list", arguments: [(24, 80)])
  func ways(rows: Int, columns: Int) throws {
    let sitting = try Sitting(TestOffice(), rows: rows, columns: columns).press(
      IntakeScripts.inPerson() + "<tab> <tab> <tab> <tab> <tab> <enter>")
    try expectGolden(sitting, "intake-ways-\(columns)x\(rows)")
  }
}
