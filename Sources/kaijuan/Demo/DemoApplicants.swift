import Disclosure

/// Invented applicants. The identity numbers are the examples that the standards print.
enum DemoApplicants {
  private static let proofs = [
    "马文山": "11010519491231002X", "何秀兰": "440524188001010014", "河源县宏达建设工程有限公司": "91350100M000100Y43",
  ]

  static func applicant(_ name: String, _ kind: ApplicantKind) -> Applicant {
    Applicant(name: name, kind: kind, identityNumber: proofs[name], phone: phone(name), address: nil)
  }

  /// Of the form of a number, and nobody's.
  private static func phone(_ name: String) -> String {
    let sum = name.unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % 10_000 }
    let digits = String(sum)
    return "0000-55" + String(repeating: "0", count: 5 - digits.count) + digits
  }

  /// Those of the many ended cases, with the kinds of table 三.
  static let several: [(name: String, kind: ApplicantKind)] = [
    ("何秀兰", .naturalPerson), ("李𬱖", .naturalPerson), ("陈㛃", .naturalPerson), ("刘䶮", .naturalPerson),
    ("买买提·艾力", .naturalPerson), ("阿卜杜热合曼·吐尔逊江", .naturalPerson), ("欧阳静", .naturalPerson),
    ("张伟", .naturalPerson), ("丁志强", .naturalPerson), ("吴国平", .naturalPerson), ("郑晓东", .naturalPerson),
    ("孙晓梅", .naturalPerson), ("马文山", .naturalPerson), ("周建国", .naturalPerson), ("赵敏", .naturalPerson),
    ("河源县宏达建设工程有限公司", .enterprise), ("正衡律师事务所", .legalService), ("河源师范学院地方史研究所", .researchInstitution),
    ("清源环境保护志愿者协会", .publicWelfare), ("𬱖家村村民委员会", .other),
  ]
}
