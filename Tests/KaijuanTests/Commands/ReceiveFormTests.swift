import Disclosure
import Foundation
import OfficeStore
import Testing

@testable import kaijuan

@Suite("receive --form")
struct ReceiveFormTests {
  private func file(_ session: Session) throws -> CaseFile {
    let office = try Office.open(session.officePath, .readOnly, on: session.today)
    return try #require(try office.file(of: try office.row(named: "2026-1")))
  }

  @Test("a filled form becomes a case that keeps all it says")
  func citizen() throws {
    let session = try Session.withOffice()
    let path = try session.filledForm(Session.person + [("信息名称", "征地补偿安置方案"), ("文号", "×政发〔2026〕1号")])
    let answer = session.done("receive --form \(path) --channel 当面 --registered")
    #expect(answer.errors.isEmpty)
    let received = try file(session).state.received
    let applicant = received.applicants[0]
    #expect(applicant.name == "马文山" && applicant.kind == .naturalPerson && applicant.email == "ma@example.cn")
    #expect(applicant.postcode == "731500" && applicant.identityPaper == "居民身份证")
    #expect(
      received.items
        == [RequestItem(number: 1, content: "征地补偿安置方案", documentNumber: "×政发〔2026〕1号")])
    #expect(
      received.particulars
        == ApplicationParticulars(
          forms: ["纸质", "电子文档"], ways: ["邮寄"], assistance: ["大字文本"], signedOn: "2026-11-18"))
    try Golden.expect(session.done("show 2026-1").output, "show-form")
  }

  @Test("an option stands in place of what the form says")
  func options() throws {
    let session = try Session.withOffice()
    let path = try session.filledForm(Session.person + [("信息名称", "征地补偿安置方案")])
    session.done(
      "receive --form \(path) --channel 当面 --phone 13900000000 --content 甲 --way 自行领取 --applicant 乙")
    let received = try file(session).state.received
    #expect(received.applicants.map(\.phone) == ["13900000000"] && received.applicants[0].name == "乙")
    #expect(received.items.map(\.content) == ["甲"])
    #expect(received.particulars?.ways == ["自行领取"] && received.particulars?.forms == ["纸质", "电子文档"])
  }

  @Test("法人或者其他组织的类别由本机关认定")
  func classification() throws {
    let session = try Session.withOffice()
    let answers = [
      ("名称", "河源县古城开发有限责任公司"), ("统一社会信用代码", "91350100M000100Y43"), ("法定代表人", "丁一"), ("联系电话", "0930-8331234"),
      ("信息名称", "乡道养护合同"), ("信息形式", "纸质"), ("获取方式", "邮寄"),
    ]
    let path = try session.filledForm(answers, of: "organisation")
    #expect(session("receive --form \(path) --channel 当面").sentence(.usage).contains("由本机关认定"))
    #expect(session("receive --form \(path) --channel 当面 --kind 自然人").sentence(.usage).contains("与申请表不符"))
    session.done("receive --form \(path) --channel 当面 --kind 商业企业")
    #expect(try file(session).state.received.applicants[0].legalRepresentative == "丁一")
    #expect(try file(session).row.applicantKind == .enterprise)
  }

  @Test("the office's part of a form gives channel, days and kind")
  func officePart() throws {
    let session = try Session.withOffice()
    let path = try session.filledForm(
      [("名称", "甲公司"), ("联系电话", "0930-8331234"), ("信息名称", "乙")], of: "organisation")
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    let text = whole + "\n【本机关填写】\n收件方式：邮寄(EMS、挂号)\n到达日期：2026年11月16日\n申请人类别：商业企业\n编号：收〔2026〕7号\n"
    let other = try session.folder.write(text, to: "other.txt")
    session.done("receive --form \(other)")
    let office = try Office.open(session.officePath, .readOnly, on: session.today)
    let row = try office.row(named: "收〔2026〕7号")
    #expect(row.receivedOn == "2026-11-16" && row.applicantKind == .enterprise)
  }

  @Test("第三十条：没有身份证明、联系方式的照样收件，告知补正")
  func lacking() throws {
    let session = try Session.withOffice()
    let answer = session.done("receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 --agent 丙")
    #expect(answer.errors.contains("没有身份证明、联系方式：照样收件，最迟2026-12-01前一次告知补正（条例第三十条）"))
    #expect(answer.errors.contains("申请表没有填写信息形式、获取方式"))
    #expect(try file(session).state.received.agent == Agent(name: "丙", hasPowerOfAttorney: true))
    let whole = session.done(
      "receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 --identity 1 --email a@b --information-form 纸质 --way 邮寄"
    )
    #expect(whole.errors.contains("请核对：电子邮箱：不像电子邮箱地址") && !whole.errors.contains("照样收件"))
  }

  @Test("a form that lacks what a case cannot be without is named")
  func incomplete() throws {
    let session = try Session.withOffice()
    let path = try session.filledForm([("姓名", "甲")])
    let sentence = session("receive --form \(path)").sentence(.usage)
    #expect(sentence.contains("缺少选项 --channel、--content（申请表也没有填写）"))
  }

  @Test("documents and descriptions go with their items, and with the parts of a split application")
  func items() throws {
    let session = try Session.withOffice()
    session.done(
      "receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 --content 丙 --document 1号 --document 2号 --description 某年 --way 邮寄 --split"
    )
    let office = try Office.open(session.officePath, .readOnly, on: session.today)
    let files = try ["2026-1-1", "2026-1-2"].map {
      try #require(try office.file(of: try office.row(named: $0)))
    }
    #expect(
      files[0].state.received.items == [
        RequestItem(number: 1, content: "乙", documentNumber: "1号", description: "某年")
      ])
    #expect(files[1].state.received.items == [RequestItem(number: 1, content: "丙", documentNumber: "2号")])
    #expect(files.allSatisfy { $0.state.received.particulars?.ways == ["邮寄"] })
  }

  @Test("fields of the office's own are kept with the case")
  func ownFields() throws {
    let session = try Session.withOffice()
    #expect(
      session("receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 --particular 微信号=ma").sentence(
        .usage
      )
      .contains("没有自设的栏目"))
    let own = session.done("form citizen.txt").output
    try session.replaceForm("citizen.txt", with: own.replacing("部分：签名\n", with: "部分：其他\n栏目：微信号\n\n部分：签名\n"))
    session.done("receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 --particular 微信号=ma")
    #expect(try file(session).state.received.particulars?.others == [OwnParticular("微信号", "ma")])
    #expect(session.done("show 2026-1").output.contains("微信号：ma"))
    session.done("record 2026-1 corrected --event 1 --reason 姓名录错 --applicant 马")
    let corrected = try file(session).state.received
    #expect(corrected.applicants[0].name == "马" && corrected.particulars?.others.count == 1)
  }
}
