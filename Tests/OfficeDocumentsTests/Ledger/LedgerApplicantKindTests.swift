import Disclosure
import OfficeDocuments
import Testing

struct LedgerApplicantKindTests {
  @Test(arguments: ApplicantKind.allCases)
  func `The form's own words are read`(kind: ApplicantKind) {
    #expect(LedgerApplicantKind.parse(kind.name) == kind)
  }

  @Test(arguments: [
    ("公民", ApplicantKind.naturalPerson), ("个人", .naturalPerson), (" 自然人（公民）", .naturalPerson),
    ("企业", .enterprise), ("公司", .enterprise), ("法人或其他组织-商业企业", .enterprise),
    ("法人或者其他组织（商业企业）", .enterprise), ("社会组织", .publicWelfare), ("社团", .publicWelfare),
    ("律所", .legalService), ("律师事务所", .legalService), ("法人或其他组织——其他", .other), ("其它", .other),
  ])
  func `Usual words are read`(text: String, kind: ApplicantKind) {
    #expect(LedgerApplicantKind.parse(text) == kind)
  }

  @Test(arguments: [
    "", "组织", "单位", "法人", "法人或其他组织", "其他组织", "公民、法人或其他组织", "公民/法人或其他组织", "个人/企业", "律师",
    "个体工商户", "张三",
  ])
  func `What could be several kinds, or none, is none`(text: String) {
    #expect(LedgerApplicantKind.parse(text) == nil)
  }
}
