package import Disclosure

/// What an application says beside who asks for what, a line a fact: 形式要求 (Art. 29(2)(3)), the help that is needed
/// (Art. 43), and what an office's own form asks.
package enum ParticularsText {
  /// Of a case as it stands.
  package static func facts(of state: CaseState) -> [(String, String?)] {
    let received = state.received
    return facts(received.applicants.first, received.agent, received.particulars).map { ($0.0, $0.1) }
  }

  /// - Returns: names and values, without what is empty.
  package static func facts(
    _ applicant: Applicant?, _ agent: Agent?, _ particulars: ApplicationParticulars?
  ) -> [(String, String)] {
    let facts: [(String, String?)] = [
      ("法定代表", applicant?.legalRepresentative), ("联系人", applicant?.contactPerson),
      ("证件名称", applicant?.identityPaper), ("邮政编码", applicant?.postcode), ("电子邮箱", applicant?.email),
      ("传真", applicant?.fax), ("代理证件", agent?.identityNumber),
      ("信息形式", list(particulars?.forms)), ("获取方式", list(particulars?.ways)),
      ("需要帮助", list(particulars?.assistance)), ("申请日期", particulars?.signedOn?.iso),
      ("代填人", particulars?.writtenBy),
    ]
    let others = particulars?.others ?? []
    let own = others.isEmpty ? nil : others.map { "\($0.label)：\($0.text)" }.joined(separator: "；")
    return (facts + [("其他", own)]).compactMap { name, value in value.map { (name, $0) } }
  }

  private static func list(_ texts: [String]?) -> String? {
    texts.flatMap { $0.isEmpty ? nil : $0.joined(separator: "、") }
  }
}
