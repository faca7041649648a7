import Disclosure
import Testing

@Suite struct ContactTests {
  @Test("an e-mail address", arguments: ["a@example.cn", "ma.wen-shan@mail.example.com", "马@例子.中国"])
  func address(text: String) { #expect(EmailAddress.problem(text) == nil) }

  @Test("no e-mail address", arguments: ["a", "a@", "@b.cn", "a@b", "a@b..cn", "a b@c.cn", "a@b@c.cn"])
  func noAddress(text: String) { #expect(EmailAddress.problem(text)?.certainty == .certain) }

  @Test("a postcode has six digits")
  func postcodes() {
    #expect(Postcode.problem("731500") == nil && Postcode.problem("７３１５００") == nil)
    #expect(["73150", "7315000", "73150A"].allSatisfy { Postcode.problem($0) != nil })
    #expect(Postcode.problem("") == nil)
  }

  @Test("the same name and the same e-mail address are the same applicant")
  func match() {
    let one = Applicant(name: "张伟", kind: .naturalPerson, email: "a@example.cn")
    let other = Applicant(name: "张伟", kind: .naturalPerson, phone: "13812345678", email: "A@example.cn")
    #expect(ApplicantMatch.between(one, other) == .nameAndContact)
  }
}
