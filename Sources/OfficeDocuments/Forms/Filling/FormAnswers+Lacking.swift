import Disclosure

extension FormAnswers {
  private static let contacts: [FormMatter] = [.phone, .address, .email]

  /// What the applicant is to be asked for once (Art. 30), whatever the office's form demands: proof of identity, a way
  /// of contact, the power of attorney of an agent.
  public var lacking: [String] {
    let lacks: [(Bool, String)] = [
      (self[.identityNumber] == nil, "身份证明"),
      (Self.contacts.allSatisfy { self[$0] == nil }, "联系方式"),
      (agent.map { !$0.hasPowerOfAttorney } ?? false, "授权委托书"),
    ]
    return lacks.filter(\.0).map(\.1)
  }
}

extension ApplicationForm {
  /// What the form demands and nobody filled in, beside the causes to ask for clarification; nil where there is nothing.
  public func unfilled(_ answers: FormAnswers) -> String? {
    let labels = findings(answers).filter { finding in
      finding.isMissing && finding.field.matter.map { !FormMatter.clarified.contains($0) } ?? true
    }.map(\.field.label)
    return labels.isEmpty ? nil : "申请表没有填写\(labels.joined(separator: "、"))，请向申请人问明"
  }
}

extension FormMatter {
  /// What ``FormAnswers/lacking`` tells of, and what a case cannot be without.
  fileprivate static let clarified: Set<FormMatter> = [
    .applicantName, .identityNumber, .phone, .address, .email, .powerOfAttorney, .itemName, .itemDescription,
  ]
}
