import Disclosure

/// Holds one application against many cases.
struct PriorComparison {
  private let applicants: [Applicant]
  private let contents: [ContentText]
  private let documentNumbers: Set<String>

  init(_ query: PriorQuery) {
    applicants = query.applicants
    contents = query.items.map { ContentText($0.content) }.filter { !$0.isEmpty }
    documentNumbers = Set(query.items.compactMap(Self.documentNumber))
  }

  /// Whether the list of cases does not tell enough of a case.
  func needsReceipt(of row: CaseRow) -> Bool {
    // The list has the name of the first applicant, with 等n人 after it.
    let name = row.representative.comparableName
    return !documentNumbers.isEmpty
      || applicants.contains { !$0.comparableName.isEmpty && name.hasPrefix($0.comparableName) }
  }

  func reasons(_ row: CaseRow, _ receipt: CaseReceipt?) -> [PriorReason] {
    var why: [PriorReason] = []
    if let match = match(receipt?.applicants ?? [row.representative]) { why.append(.sameApplicant(match)) }
    if let number = documentNumber(row, receipt) { why.append(.sameDocumentNumber(number)) }
    if let likeness = likeness(row), likeness.isHigh { why.append(.alikeContent(likeness)) }
    return why
  }

  private func match(_ others: [Applicant]) -> ApplicantMatch? {
    applicants.flatMap { one in others.compactMap { ApplicantMatch.between(one, $0) } }.max()
  }

  /// In its own field, or in the words of what is asked for.
  private func documentNumber(_ row: CaseRow, _ receipt: CaseReceipt?) -> String? {
    guard !documentNumbers.isEmpty else { return nil }
    let own = receipt?.items.first { item in Self.documentNumber(item).map(documentNumbers.contains) ?? false
    }
    if let number = own?.documentNumber { return number }
    let subject = CaseNumber.folded(row.subject)
    return documentNumbers.first { subject.contains($0) }
  }

  private func likeness(_ row: CaseRow) -> ContentLikeness? {
    let others = row.subject.split(separator: "；").map { ContentText(String($0)) }.filter { !$0.isEmpty }
    let pairs = contents.flatMap { content in others.map { ContentLikeness(content, $0) } }
    return pairs.max { ($0.isHigh ? 1 : 0, $0.permille) < ($1.isHigh ? 1 : 0, $1.permille) }
  }

  private static func documentNumber(_ item: RequestItem) -> String? {
    item.documentNumber.map(CaseNumber.folded).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension CaseRow {
  /// The first applicant, as far as the list of cases knows them.
  fileprivate var representative: Applicant { Applicant(name: applicant, kind: applicantKind) }
}
