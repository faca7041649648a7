import Disclosure
import Testing

@Suite struct ApplicantMatchTests {
  private static let first = "11010519491231002X"
  private static let second = "440524188001010014"

  private func match(_ one: Applicant, _ other: Applicant) -> ApplicantMatch? {
    let match = ApplicantMatch.between(one, other)
    #expect(match == ApplicantMatch.between(other, one))
    return match
  }

  private func person(
    _ name: String, _ number: String? = nil, phone: String? = nil, address: String? = nil,
    kind: ApplicantKind = .naturalPerson
  ) -> Applicant {
    Applicant(name: name, kind: kind, identityNumber: number, phone: phone, address: address)
  }

  @Test func `The same identity number is the same applicant, whatever the name`() {
    #expect(match(person("张伟", Self.first), person("张玮", "11010519491231002x")) == .identityNumber)
    #expect(
      match(person("宏达公司", "A-1", kind: .enterprise), person("宏远公司", "a-1", kind: .enterprise))
        == .identityNumber)
  }

  @Test func `The same name and contact is the same applicant`() {
    #expect(
      match(person("张伟", phone: "138-1234-5678"), person("张　伟", phone: "+8613812345678")) == .nameAndContact)
    #expect(match(person("买买提•艾力", address: "河源县1号"), person("买买提·艾力", address: "河源县１号")) == .nameAndContact)
    #expect(match(person("张伟", phone: "1"), person("李伟", phone: "1")) == nil)
  }

  @Test func `The same name and kind may be two persons of one name`() {
    #expect(match(person("张伟"), person("张伟", phone: "13812345678")) == .nameAndKind)
    #expect(match(person("张伟"), person("张伟", kind: .enterprise)) == nil)
    #expect(ApplicantMatch.nameAndKind.wording.contains("可能重名"))
  }

  @Test func `Two persons of one name with two identity numbers are two, unless they share a contact`() {
    #expect(match(person("张伟", Self.first), person("张伟", Self.second)) == nil)
    #expect(
      match(person("张伟", Self.first, phone: "13812345678"), person("张伟", Self.second, phone: "13812345678"))
        == .nameAndContact)
    #expect(match(person("张伟", Self.first), person("张伟", "E12345678")) == .nameAndKind)
  }

  @Test func `Nothing is the same as nothing`() {
    #expect(match(person(""), person("")) == nil)
    #expect(match(person("张伟", ""), person("李伟", "")) == nil)
    #expect(match(person("张伟", phone: ""), person("张伟", phone: " ")) == .nameAndKind)
  }
}
