import Disclosure

/// Holds one application against many cases.
struct PriorComparison {
  private let applicants: [Applicant]
  let contents: [ContentText]

  init(_ query: PriorQuery) {
    applicants = query.applicants
    contents = query.items.map(ContentText.init).filter { !$0.isEmpty }
  }

  /// Whether the name alone lets the case be one of the same applicant: the list of cases does not tell more of them.
  func mayBeOfApplicant(_ row: CaseRow) -> Bool {
    // The list has the name of the first applicant, with 等n人 after it.
    let name = row.representative.comparableName
    return applicants.contains { !$0.comparableName.isEmpty && name.hasPrefix($0.comparableName) }
  }

  /// - Parameter alike: where it is known that the case asks for what looks the same.
  func reasons(_ row: CaseRow, _ receipt: CaseReceipt?, _ alike: ContentLikeness?) -> [PriorReason] {
    var why: [PriorReason] = []
    if let match = match(row, receipt) { why.append(.sameApplicant(match)) }
    if let likeness = alike ?? likeness(row, receipt) {
      why.append(likeness.documentNumber.map(PriorReason.sameDocumentNumber) ?? .alikeContent(likeness))
    }
    return why
  }

  /// By what an applicant of the case is one of these; the strongest.
  func match(_ row: CaseRow, _ receipt: CaseReceipt?) -> ApplicantMatch? {
    let others = receipt?.applicants ?? [row.representative]
    return applicants.flatMap { one in others.compactMap { ApplicantMatch.between(one, $0) } }.max()
  }

  func looksTheSame(_ row: CaseRow, _ receipt: CaseReceipt?) -> Bool { likeness(row, receipt) != nil }

  /// Of what looks the same, the most alike.
  private func likeness(_ row: CaseRow, _ receipt: CaseReceipt?) -> ContentLikeness? {
    guard !contents.isEmpty else { return nil }
    let others =
      receipt?.items.map(ContentText.init)
      ?? row.subject.split(separator: "；").map { ContentText(String($0)) }
    return contents.flatMap { content in others.compactMap { ContentLikeness(high: content, $0) } }
      .max { $0.permille < $1.permille }
  }
}

extension ContentText {
  fileprivate init(_ item: RequestItem) { self.init(item.content, documentNumber: item.documentNumber) }
}

extension CaseRow {
  /// The first applicant, as far as the list of cases knows them.
  fileprivate var representative: Applicant { Applicant(name: applicant, kind: applicantKind) }
}
