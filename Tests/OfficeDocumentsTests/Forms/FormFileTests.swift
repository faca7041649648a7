import Foundation
import OfficeDocuments
import Testing

@Suite struct FormFileTests {
  @Test("an own field is asked where it stands, and Windows writes the same file")
  func ownField() throws {
    let own = TestForms.citizen(with: "栏目：微信号\n提示：没有就空着\n").replacing("\n", with: "\r\n")
    let form = try TestForms.form("\u{FEFF}" + own)
    let field = try #require(form.fields.first { $0.label == "微信号" })
    #expect(field.matter == nil && field.kind == .text && field.requirement == .optional)
    #expect(form.parts.map(\.title).suffix(3) == ["其他", "签名", "本机关填写"])
  }

  @Test(
    "what is wrong in a form file is told with line and column",
    arguments: [
      ("依据：条例第二十九条\n", "依据 条例\n", "2:1 notAnEntry"),
      ("---\n", "\n", "1:1 noEnd"),
      ("依据：条例第二十九条\n申请人", "申请人", "1:1 missingKey"),
      ("名称：政府信息公开申请表（公民）\n", "", "1:1 missingKey"),
      ("申请人：公民\n", "申请人：组织\n", "3:5 unknownValue"),
      ("申请人：公民\n", "申请人：法人或者其他组织\n", "3:5 formOfOthers"),
      ("申请人：公民\n", "申请人：\n", "3:1 emptyValue"),
      ("申请人：公民\n", "申请人：公民\n申请人：公民\n", "4:1 duplicateKey"),
      ("---\n部分：申请人信息\n", "---\n", "8:1 fieldOutsidePart"),
      ("部分：申请人信息\n", "部分：申请人信息\n页数：3\n", "8:1 unknownKey"),
      ("部分：申请人信息\n", "部分：申请人信息\n检查：电话\n", "8:1 unknownKey"),
      ("部分：申请人信息\n", "部分：申请人信息\n填写人：邮局\n", "8:5 unknownValue"),
      ("部分：申请人信息\n", "部分：申请人信息\n份数：2\n", "8:1 copiesWithoutItem"),
      ("部分：申请人信息\n", "部分：申请人信息\n份数：很多\n", "8:4 unfitCopies"),
      ("部分：申请人信息\n", "部分：空\n部分：申请人信息\n", "7:4 noFieldInPart(\"空\")"),
      ("栏目：姓名\n", "  栏目： 姓 名：\n", "9:7 unfitLabel"),
      ("栏目：姓名\n", "栏目：姓名或者名称以及曾用名笔名艺名网名\n", "9:4 tooLong"),
      ("栏目：证件名称\n", "栏目：姓名\n", "23:4 duplicateField(\"姓名\")"),
      ("对应：申请人\n", "对应：姓名\n", "10:4 unknownValue"),
      ("对应：申请人\n", "对应：申请人\n填法：日期\n", "11:4 unfitKind"),
      ("对应：申请人\n", "对应：申请人\n选项：甲、乙\n", "11:1 optionsOfNoChoice"),
      ("对应：申请人\n必填：是\n", "对应：申请人\n必填：必须\n", "11:4 unknownValue"),
      ("选项：居民身份证、护照、", "选项：居民身份证、、护照、", "26:4 unfitOption(\"\")"),
      ("选项：居民身份证、护照、", "选项：护照、护照、", "26:4 duplicateOption(\"护照\")"),
      ("填法：长文字\n", "填法：长文字\n检查：电话\n", "48:1 unfitCheck"),
      ("部分：代理人\n", "部分：申请人信息\n", "64:4 duplicatePart"),
      ("填法：单选\n必填：有代理人时\n", "填法：单选\n选项：有、没有\n必填：有代理人时\n", "88:1 optionsOfProgram"),
    ])
  func broken(right: String, wrong: String, expected: String) throws {
    let text = TestForms.citizen
    let range = try #require(text.range(of: right))
    let refusal = try #require(TestForms.refusal(of: text.replacingCharacters(in: range, with: wrong)))
    #expect(refusal.split(separator: "OfficeDocuments.").joined().hasPrefix(expected))
  }

  @Test("bytes that are no text, and characters that nobody sees, are told with their line")
  func unreadable() throws {
    let bytes = Array("名称：甲\n依据：".utf8) + [0xC3, 0x28]
    let error = #expect(throws: FormFileError.self) {
      _ = try ApplicationForm(name: "citizen.txt", bytes: bytes, for: .citizens)
    }
    #expect(error?.problem == .notUTF8 && error?.place.line == 2)
    #expect(TestForms.refusal(of: "名称：甲\u{1B}[2J\n---\n") == "1:5 controlCharacter")
  }

  @Test(
    "第二十九条：程序需要的栏目缺少的，逐一指出",
    arguments: [
      ("姓名", "申请人"), ("证件号码", "证件号码"), ("信息名称", "信息名称"), ("文号", "文号"), ("信息形式", "信息形式"),
      ("获取方式", "获取方式"), ("代理人姓名", "代理人"), ("授权委托书", "授权委托书"), ("需要的帮助", "所需帮助"),
    ])
  func missingMatter(label: String, matter: String) throws {
    let own = TestForms.citizen.replacing("栏目：\(label)\n对应：\(matter)\n", with: "栏目：\(label)\n")
      .replacing("必填：是\n", with: "").replacing("必填：至少一项\n", with: "").replacing("必填：有代理人时\n", with: "")
    let options = own.replacing("栏目：授权委托书\n填法：单选\n", with: "栏目：授权委托书\n")
    let refusal = try #require(TestForms.refusal(of: options))
    // Among what is asked for each item nothing else may stand, so that is told first.
    let expected = ["信息名称", "文号"].contains(label) ? "noPartOfItem" : "1:1 missingMatter"
    #expect(refusal.contains(expected), "\(refusal)")
  }

  @Test("第二十九条：联系方式至少要有一栏")
  func missingContact() {
    let own = ["联系电话", "通信地址", "电子邮箱"].reduce(TestForms.citizen) { text, matter in
      text.replacing("对应：\(matter)\n填法：号码\n必填：至少一项\n", with: "填法：号码\n").replacing(
        "对应：\(matter)\n填法：长文字\n必填：至少一项\n", with: ""
      ).replacing("对应：\(matter)\n必填：至少一项\n", with: "")
    }
    #expect(TestForms.refusal(of: own) == "1:1 missingContact")
  }

  @Test(
    "law is not for an office to change: no purpose, no own field that is demanded, no kind asked of the applicant",
    arguments: [
      ("栏目：所需信息的用途\n", "purposeAsked(\"用途\")"), ("栏目：特殊需要说明\n", "purposeAsked(\"特殊需要\")"),
      ("栏目：工作单位\n必填：是\n", "ownFieldRequired"), ("栏目：工作单位\n必填：有代理人时\n", "ownFieldRequired"),
      ("栏目：单位性质\n对应：申请人类别\n", "officeMatterAsked"), ("栏目：盖章\n填法：签名\n", "signatureWithoutMatter"),
      ("栏目：来信方式\n填法：单选\n", "missingOptions"), ("栏目：曾用名\n对应：申请人\n", "duplicateMatter"),
    ])
  func unlawful(field: String, problem: String) throws {
    let refusal = try #require(TestForms.refusal(of: TestForms.citizen(with: field)))
    #expect(refusal.contains(problem), "\(refusal)")
  }

  @Test("what an applicant says cannot stand in the office's part")
  func inOfficePart() throws {
    let own = TestForms.citizen.replacing("部分：签名\n", with: "部分：签名\n填写人：本机关\n")
    #expect(try #require(TestForms.refusal(of: own)).contains("applicantMatterInOfficePart"))
  }

  @Test("what is asked once cannot stand among what is asked for each item, and blanks make no other label")
  func places() throws {
    let among = TestForms.citizen.replacing("栏目：文号\n", with: "栏目：页数\n\n栏目：文号\n")
    #expect(try #require(TestForms.refusal(of: among)).contains("noPartOfItem(\"页数\")"))
    #expect(
      try #require(TestForms.refusal(of: TestForms.citizen(with: "栏目：姓　名\n"))).contains("duplicateField"))
  }

  @Test("a mark that would join the sign before it is read back as it was written")
  func joiningMarks() throws {
    let own = TestForms.citizen.replacing("栏目：姓名\n", with: "栏目： \u{301}姓名\n").replacing(
      "提示：6位\n", with: "提示： \u{301}6位\n")
    let forms = ApplicationForms(
      citizens: try TestForms.form(own), organisations: try TestForms.shipped.organisations)
    let blank = BlankFormText(forms.citizens).text
    #expect(try FilledForm(blank, name: "空白表", forms: forms).answers == FormAnswers())
  }

  @Test("a form of thousands of fields is refused, whatever it asks")
  func tooMany() throws {
    let fields = (1...2000).map { "栏目：甲\($0)\n" }.joined()
    #expect(try #require(TestForms.refusal(of: TestForms.citizen(with: fields))).contains("tooManyFields"))
  }
}
