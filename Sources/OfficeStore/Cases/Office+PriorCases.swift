import Disclosure

/// Earlier cases beside an application: for the form while it is filled in, and for the page of a case.
extension Office {
  /// As many of the newest are looked at for each applicant.
  private static let candidates = 40
  /// As many things asked for are looked up,
  private static let items = 5
  /// and as many cases looked at for each, those that share the rarest first.
  private static let alike = 120

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
      for row in try priorCandidates(query) where query.admits(row) {
        let receipt = comparison.needsReceipt(of: row) ? try receipt(of: row) : nil
        let why = comparison.reasons(row, receipt)
        if !why.isEmpty { found[row.id] = PriorCase(row: row, why: why) }
      }
      let best = found.values.sorted { ($0.weight, $0.row.id) > ($1.weight, $1.row.id) }
      return Array(best.prefix(limit))
    }
  }

  private func priorCandidates(_ query: PriorQuery) throws(StoreError) -> [CaseRow] {
    var (rows, seen): ([CaseRow], Set<Int>) = ([], [])
    for words in PriorSearch.queries(of: query) {
      for row in try candidates(matching: words) where seen.insert(row.id).inserted {
        rows.append(row)
      }
    }
    for item in query.items.prefix(Self.items) {
      for id in try cases(askingFor: item) where seen.insert(id).inserted {
        if let row = try row(id: id) { rows.append(row) }
      }
    }
    return rows
  }

  /// Cases that share with an item what tells it from others, see ``Disclosure/ContentText/keys``.
  private func cases(askingFor item: RequestItem) throws(StoreError) -> [Int] {
    let text = ContentText(item.content, documentNumber: item.documentNumber)
    return try entries(like: text, among: .items).prefix(Self.alike).map { ItemReference(number: $0).caseID }
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
