import Disclosure

/// 「理由是否仍然成立」: what was found of one withheld thing. The later of two holds.
struct WithheldJudged: Codable, Hashable {
  /// An item of a case, else a paper of the catalogue.
  let caseID: Int?
  let item: Int?
  let paper: Int?
  let verdict: InspectionVerdict
  let reason: String?
  /// On which it was withheld then; nil in older records, which did not keep them.
  let grounds: [Outcome]?

  init(
    _ subject: InspectionSubject, _ verdict: InspectionVerdict, reason: String?, on grounds: [Outcome]? = nil
  ) {
    switch subject {
    case .item(let reference): (caseID, item, paper) = (reference.caseID, reference.item, nil)
    case .paper(let number): (caseID, item, paper) = (nil, nil, number)
    }
    self.verdict = verdict
    self.reason = reason
    self.grounds = grounds
  }

  /// Nil for a record that names none, or two.
  var subject: InspectionSubject? {
    switch (caseID, item, paper) {
    case (let caseID?, let item?, nil): .item(ItemReference(caseID: caseID, item: item))
    case (nil, nil, let paper?): .paper(paper)
    case (_, _, _): nil
    }
  }
}

/// The office's own words for a part; an empty text takes them back.
struct InspectionWordsWritten: Codable, Hashable {
  let part: InspectionPart
  let text: String
}

/// A text about the report's own; an empty one takes it back.
struct InspectionDetailEntered: Codable, Hashable {
  let detail: InspectionDetail
  let text: String
}

/// A self-inspection report as it was finished.
struct InspectionFinished: Codable, Hashable {
  /// The interchange form, byte for byte.
  let report: String
  /// SM3 of its bytes.
  let sm3: String
  /// Why it was finished with blanks, or again.
  let reason: String?

  init(report: String, reason: String?) {
    self.report = report
    self.sm3 = PublishedText.digest(of: report)
    self.reason = reason
  }
}
