import Disclosure
import Foundation
import OfficeDocuments
import Testing

@Suite struct FilledFormTests {
  private func blank(_ applicants: FormApplicants = .citizens) throws -> String {
    BlankFormText(try TestForms.shipped[applicants]).text
  }

  /// The blank form with answers behind its labels.
  private func filled(
    _ answers: [(String, String)], of applicants: FormApplicants = .citizens
  ) throws -> FilledForm {
    let text = answers.reduce(try blank(applicants)) { text, answer in
      guard let range = text.range(of: "\(answer.0)：\n") else { return text }
      return text.replacingCharacters(in: range, with: "\(answer.0)：\(answer.1)\n")
    }
    return try FilledForm(text, name: "张三.txt", forms: TestForms.shipped)
  }

  private let complete = [
    ("姓名", "马文山"), ("证件名称", "居民身份证"), ("证件号码", "11010519491231002x"), ("联系电话", "138 1234 5678"),
    ("通信地址", "附城镇东关社区12号"), ("信息名称", "征地补偿安置方案"), ("文号", "×政发〔2026〕1号"), ("信息形式", "纸质"),
    ("获取方式", "邮寄、电子邮件"), ("申请日期", "2026年11月18日"),
  ]

  private func problems(_ filled: FilledForm) -> [String] {
    filled.findings.map { "\(filled.line(of: $0) ?? 0) \($0.field.label)：\($0.wording)" }
  }

  @Test("the blank form is a filled one that lacks everything, each with its line")
  func empty() throws {
    let filled = try FilledForm(blank(), name: "空白.txt", forms: TestForms.shipped)
    #expect(filled.answers == FormAnswers())
    #expect(
      filled.findings.map(\.field.label) == ["姓名", "联系电话", "证件号码", "信息名称", "信息形式", "获取方式"])
    #expect(filled.findings.allSatisfy { filled.line(of: $0) != nil && $0.field.basis != nil })
    #expect(problems(filled)[1].hasSuffix("联系电话：联系电话、电子邮箱、通信地址至少填一项"))
    let lines = try blank().split(separator: "\n", omittingEmptySubsequences: false)
    for finding in filled.findings {
      let line = lines[try #require(filled.line(of: finding)) - 1]
      #expect(line.hasSuffix("\(finding.field.label)："))
    }
  }

  @Test("a filled form says what the case keeps")
  func facts() throws {
    let filled = try filled(complete)
    #expect(problems(filled).isEmpty)
    let answers = filled.answers
    let applicant = try #require(answers.applicant(.naturalPerson))
    #expect(applicant.name == "马文山" && applicant.identityNumber == "11010519491231002X")
    #expect(applicant.identityPaper == "居民身份证" && applicant.address == "附城镇东关社区12号")
    #expect(answers.items == [RequestItem(number: 1, content: "征地补偿安置方案", documentNumber: "×政发〔2026〕1号")])
    #expect(answers.agent == nil)
    #expect(
      answers.particulars(of: filled.form)
        == ApplicationParticulars(forms: ["纸质"], ways: ["邮寄", "电子邮件"], signedOn: "2026-11-18"))
  }

  @Test("several items are filled in one after the other, one left out between them is none")
  func items() throws {
    let text = try blank().replacing(
      "信息名称：\n文号：\n特征性描述：\n", with: "信息名称：甲\n文号：\n特征性描述：\n", maxReplacements: 1)
    let last = try #require(text.range(of: "特征性描述：\n", options: .backwards))
    let both = text.replacingCharacters(in: last, with: "特征性描述：2025年\n  修路的合同\n")
    let filled = try FilledForm(both, name: "表", forms: TestForms.shipped)
    #expect(filled.answers.items.map(\.content) == ["甲", "2025年\n修路的合同"])
    #expect(!filled.findings.contains { $0.item > 1 })
  }

  @Test("an agent needs a power of attorney, and who acts alone needs none")
  func agents() throws {
    let withoutPower = try filled(complete + [("代理人姓名", "正衡")])
    #expect(problems(withoutPower).map { $0.split(separator: " ")[1] } == ["授权委托书：有代理人的，须附授权委托书"])
    #expect(withoutPower.answers.lacking == ["授权委托书"])
    let withPower = try filled(complete + [("代理人姓名", "正衡"), ("授权委托书", "有")])
    #expect(problems(withPower).isEmpty)
    #expect(withPower.answers.agent == Agent(name: "正衡", hasPowerOfAttorney: true))
    #expect(try problems(filled(complete + [("授权委托书", "没有")])).isEmpty)
  }

  @Test(
    "a value that cannot be right is told",
    arguments: [
      ("证件号码", "110105194912310021", "第18位应为X"), ("联系电话", "1381234567", "手机号码应为11位"),
      ("邮政编码", "73150", "6位数字"), ("电子邮箱", "甲@乙", "不像电子邮箱地址"), ("申请日期", "2026-02-30", "这一天不存在"),
      ("获取方式", "邮寄、飞鸽", "没有“飞鸽”这一选项"), ("信息形式", "光盘", "应为：纸质、电子文档、其他"), ("证件名称", "护照、居民身份证", "只能选一项"),
    ])
  func unfit(label: String, value: String, words: String) throws {
    let filled = try filled(complete.filter { $0.0 != label } + [(label, value)])
    let told = problems(filled)
    #expect(told.count == 1 && told[0].contains(words), "\(told)")
    #expect(filled.findings.allSatisfy { $0.isCertain })
  }

  @Test("another paper than the identity card is only pointed out")
  func otherPaper() throws {
    let filled = try filled(complete.filter { $0.0 != "证件号码" } + [("证件号码", "E12345678")])
    #expect(filled.findings.count == 1 && !filled.findings[0].isCertain)
  }

  @Test(
    "boxes may be ticked",
    arguments: [
      ("☑邮寄　□自行领取　☑电子邮件", ["邮寄", "电子邮件"]), ("√邮寄 √电子邮件", ["邮寄", "电子邮件"]), ("□邮寄 □传真", []),
      ("邮寄，电子邮件", ["邮寄", "电子邮件"]),
    ])
  func boxes(typed: String, chosen: [String]) throws {
    let filled = try filled(complete.filter { $0.0 != "获取方式" } + [("获取方式", typed)])
    #expect(filled.answers[.matter(.wayOfGetting)] == chosen)
  }

  @Test(
    "a text that is no filled form is refused with line and column",
    arguments: [
      ("", "1:1 unknownForm"), ("申请书\n姓名：甲", "1:1 unknownForm"),
      ("政府信息公开申请表（公民）\n姓名：甲\n性名：乙", "3:1 unknownField"),
      ("政府信息公开申请表（公民）\n姓名 甲", "2:1 notAnAnswer"), ("政府信息公开申请表（公民）\n姓名：甲\n\n姓 名：乙", "4:1 repeatedField"),
      ("政府信息公开申请表(公民)\n姓名：甲\u{7}", "2:5 controlCharacter"),
    ])
  func refused(text: String, expected: String) throws {
    let error = #expect(throws: FilledFormError.self) {
      _ = try FilledForm(text, name: "表", forms: TestForms.shipped)
    }
    let told = try #require(error.map { "\($0.place.line):\($0.place.column) \($0.problem)" })
    #expect(told.hasPrefix(expected), "\(told)")
  }

  @Test("an organisation's form keeps who represents it, and is held against the credit code")
  func organisation() throws {
    let filled = try filled(
      [
        ("名称", "河源县古城开发有限责任公司"), ("统一社会信用代码", "91350100M000100Y44"), ("法定代表人", "丁一"), ("联系人", "马文山"),
        ("电子邮箱", "a@example.cn"), ("信息名称", "乡道养护合同"), ("信息形式", "电子文档"), ("获取方式", "电子邮件"),
      ], of: .organisations)
    #expect(problems(filled).count == 1 && problems(filled)[0].contains("第18位应为3"))
    let applicant = try #require(filled.answers.applicant(.enterprise))
    #expect(applicant.legalRepresentative == "丁一" && applicant.contactPerson == "马文山")
    #expect(applicant.email == "a@example.cn" && applicant.phone == nil)
  }

  @Test("what is filled in under an own field is kept in the form's order")
  func ownFields() throws {
    let own = TestForms.citizen(with: "栏目：微信号\n\n栏目：语言\n填法：多选\n选项：汉语、东乡语\n")
    let forms = ApplicationForms(
      citizens: try TestForms.form(own), organisations: try TestForms.shipped.organisations)
    let filled = try FilledForm(
      "政府信息公开申请表（公民）\n语言：东乡语\n微信号：ma", name: "表", forms: forms)
    let others = filled.answers.particulars(of: forms.citizens)?.others
    #expect(others == [OwnParticular("微信号", "ma"), OwnParticular("语言", "东乡语")])
  }
}
