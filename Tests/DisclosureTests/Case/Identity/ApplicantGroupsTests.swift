import Disclosure
import Testing

@Suite struct ApplicantGroupsTests {
  private func person(_ name: String, _ number: String? = nil, phone: String? = nil) -> Applicant {
    Applicant(name: name, kind: .naturalPerson, identityNumber: number, phone: phone)
  }

  @Test func `One number, or one name and contact, or one name and kind is one applicant`() {
    let groups = ApplicantGroups([
      person("张伟", "11010519491231002X"), person("张 伟", "440524188001010014"),
      person("张卫", "11010519491231002X"), person("李四"), person("王五"), person("李四", phone: "13812345678"),
    ])
    #expect(groups.first == [0, 1, 0, 3, 4, 3])
    #expect(groups.count == 4)
  }

  @Test func `Nobody is one with nobody`() {
    #expect(ApplicantGroups([]).count == 0)
    #expect(ApplicantGroups([person(""), person("")]).count == 2)
  }
}
