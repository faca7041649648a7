import Disclosure
import Forms
import OfficeDocuments
import Testing

@Suite struct ShippedFormTests {
  @Test("第二十九条第二款：两份申请表各栏齐全，不多要求")
  func complete() throws {
    let forms = try TestForms.shipped
    for form in [forms.citizens, forms.organisations] {
      let matters = Set(form.fields.compactMap(\.matter))
      #expect(form.basis == "条例第二十九条")
      #expect(
        matters.isSuperset(of: [
          .applicantName, .identityNumber, .phone, .address, .postcode, .email, .fax, .agentName,
          .powerOfAttorney, .itemName, .documentNumber, .itemDescription, .informationForm, .wayOfGetting,
          .signature, .signedOn, .channel, .arrivedOn, .writtenBy,
        ]))
      #expect(form.fields.allSatisfy { $0.matter != nil })
    }
  }

  @Test("公民的表填写证件，法人或者其他组织的表填写统一社会信用代码、法定代表人和联系人")
  func differences() throws {
    let forms = try TestForms.shipped
    #expect(forms.citizens.field(.identityNumber)?.check == .identityNumber)
    #expect(forms.citizens.field(.legalRepresentative) == nil)
    #expect(forms.organisations.field(.identityNumber)?.label == "统一社会信用代码")
    #expect(forms.organisations.field(.identityNumber)?.check == .creditCode)
    #expect(forms.organisations.field(.legalRepresentative) != nil)
    #expect(forms.organisations.field(.contactPerson) != nil)
  }

  @Test("第四十三条：阅读有困难或者视听障碍的，公民的表可以写明需要的帮助")
  func assistance() throws {
    let field = try #require(try TestForms.shipped.citizens.field(.assistance))
    #expect(field.kind == .choices && field.basis == "条例第四十三条" && field.requirement == .optional)
  }

  @Test("2019年起不问申请用途")
  func noPurpose() {
    for text in [TestForms.citizen, TestForms.organisation] {
      let asked = text.split(separator: "\n").filter { $0.hasPrefix("栏目：") || $0.hasPrefix("选项：") }
      #expect(!asked.contains { $0.contains("用途") || $0.contains("特殊需要") })
    }
  }

  @Test("申请人类别由本机关认定，不问申请人")
  func classification() throws {
    let part = try #require(
      try TestForms.shipped.organisations.parts.first { $0.fields.contains { $0.matter == .applicantKind } })
    #expect(part.writer == .office)
    let kinds = ApplicantKind.allCases.filter { $0 != .naturalPerson }.map(\.name)
    #expect(part.fields.first { $0.matter == .applicantKind }?.options == kinds)
  }

  @Test("every kind of applicant has its form")
  func kinds() throws {
    let forms = try TestForms.shipped
    for kind in ApplicantKind.allCases {
      #expect(forms.form(of: kind) == (kind == .naturalPerson ? forms.citizens : forms.organisations))
    }
    #expect(forms.form(of: nil) == forms.citizens)
  }
}
