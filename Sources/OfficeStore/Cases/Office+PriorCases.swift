import Disclosure

/// Earlier cases beside an application: for the form while it is filled in, and for the page of a case.
extension Office {
  /// As many of the newest are looked at for each applicant.
  private static let candidates = 40
  /// As many things asked for are looked up.
  private static let items = 5

  /// Cases of the same applicant, and cases that ask for what looks the same; the best first, of two as good the newer.
  ///
  /// The applicant is found by name, as the representative; the identity number then tells two of one name apart. A
  /// case whose applicant had another name is found by its content only.
  ///
  /// - Parameters:
  ///   - query: an application, whole or half typed.
  ///   - limit: cases at the most.
  public func priorCases(like query: PriorQuery, limit: Int = 20) throws(StoreError) -> [PriorCase] {
    try database.transaction(.deferred) { () throws(StoreError) in
      var found: [Int: PriorCase] = [:]
      let comparison = PriorComparison(query)
      let alike = try casesAlike(comparison)
      for row in try priorCandidates(query, Array(alike.keys)) where query.admits(row) {
        let receipt = comparison.mayBeOfApplicant(row) ? try receipt(of: row) : nil
        let why = comparison.reasons(row, receipt, alike[row.id])
        if !why.isEmpty { found[row.id] = PriorCase(row: row, why: why) }
      }
      let best = found.values.sorted { ($0.weight, $0.row.id) > ($1.weight, $1.row.id) }
      return Array(best.prefix(limit))
    }
  }

  /// Cases that ask for what looks the same, each with its most alike item: found by what tells an item from others, see
  /// ``Disclosure/ContentText/keys``.
  private func casesAlike(_ comparison: PriorComparison) throws(StoreError) -> [Int: ContentLikeness] {
    var alike: [Int: ContentLikeness] = [:]
    for content in comparison.contents.prefix(Self.items) {
      for entry in try entries(like: content, among: .items) {
        let reference = ItemReference(number: entry)
        guard let item = try storedItem(reference),
          let likeness = ContentLikeness(high: content, item.wording.text),
          likeness.permille > alike[reference.caseID]?.permille ?? -1
        else { continue }
        alike[reference.caseID] = likeness
      }
    }
    return alike
  }

  private func priorCandidates(_ query: PriorQuery, _ alike: [Int]) throws(StoreError) -> [CaseRow] {
    var (rows, seen): ([CaseRow], Set<Int>) = ([], [])
    for words in PriorSearch.queries(of: query) {
      for row in try candidates(matching: words) where seen.insert(row.id).inserted { rows.append(row) }
    }
    for id in alike where seen.insert(id).inserted {
      if let row = try row(id: id) { rows.append(row) }
    }
    return rows
  }

  private func candidates(matching words: String) throws(StoreError) -> [CaseRow] {
    try database.rows(PriorSearch.newest, [words, Self.candidates]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  /// The application of a case as it stands now: its receipt, corrected, and the newest contact.
  func receipt(of row: CaseRow) throws(StoreError) -> CaseReceipt? {
    let events = CaseState.standing(try receiptEvents(in: .caseFile(row.id)))
    return CaseReceipt(events)
  }
}
