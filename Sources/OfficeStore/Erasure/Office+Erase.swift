import Disclosure

extension Office {
  /// Destroys proposed cases: all of them in one transaction or, where something stands against one, none.
  ///
  /// What is left of their pages in the file is then to be wiped, see ``wipe()``.
  ///
  /// - Parameters:
  ///   - names: of the cases, as ``row(named:)`` reads them.
  ///   - entry: who approves it, and when; not who proposed it.
  /// - Returns: what stays of them.
  /// - Throws: ``StoreError``: `erasureRefused`, `officeRolesLack`.
  public func erase(_ names: [String], by entry: Entry) throws(StoreError) -> [Erasure] {
    try database.deletingSecurely { () throws(StoreError) in
      try changing { () throws(StoreError) in
        let person = try officePerson(entry, .caseErased)
        let files = try files(named: names)
        let register = try erasureRegister()
        let ids = Set(files.map(\.row.id))
        for file in files {
          let obstacles =
            Self.obstacles(register.proposal(of: file.row.number), to: entry)
            + (try obstacles(toErasing: file, with: ids, on: entry.today))
          guard obstacles.isEmpty else { throw .erasureRefused(file.row.number, obstacles) }
        }
        var erasures: [Erasure] = []
        for file in files {
          guard let proposal = register.proposal(of: file.row.number) else { continue }
          let facts = try erased(file, as: proposal)
          try destroy(file, as: facts, by: person.name, entry)
          erasures.append(Erasure(facts, by: person.name, on: entry.today))
        }
        try forgetItems(ofCases: ids)
        return erasures
      }
    }
  }

  private static func obstacles(_ proposal: ErasureProposal?, to entry: Entry) -> [ErasureObstacle] {
    guard let proposal else { return [.notProposed] }
    return proposal.isBy(entry.account) ? [.ownProposal] : []
  }

  /// What is to stay of a case.
  private func erased(_ file: CaseFile, as proposal: ErasureProposal) throws(StoreError) -> CaseErased {
    let stream = RecordStream.caseFile(file.row.id)
    let hashes = try database.rows(
      "SELECT id, hash FROM events WHERE stream = $1 ORDER BY id", [stream.name]
    ) { (row: Row) throws(StoreError) in (id: row.integer(0), hash: row.text(1)) }
    guard let last = hashes.last, let archivedOn = file.state.archivedOn,
      let retainedThrough = file.state.retainedThrough
    else { preconditionFailure("an archived case has events") }
    let days = file.daysCounted
    return CaseErased(
      number: file.row.number, stream: stream.name, events: hashes.map(\.id), lastHash: last.hash,
      root: CaseErased.root(of: hashes.map(\.hash)),
      reference: CaseErased.digest(ofReference: file.row.reference),
      documentNumbers: file.documentNumbers, volume: file.state.volumeNumber, archivedOn: archivedOn,
      retainedThrough: retainedThrough, firstDay: days?.lowerBound, lastDay: days?.upperBound,
      reason: proposal.reason, proposedBy: proposal.person)
  }
}

extension CaseFile {
  fileprivate var documentNumbers: [String] {
    Array(Set(state.letters.compactMap(\.facts.documentNumber))).sorted()
  }

  /// From receipt to the latest that a report counts: the reply, or what became of a dispute; nil where no report counts
  /// anything of it.
  fileprivate var daysCounted: ClosedRange<Day>? {
    guard row.type == .disclosure, state.isCounted || !state.disputes.isEmpty else { return nil }
    let disputes = state.disputes.flatMap { [$0.filedOn, $0.answeredOn, $0.concludedOn, $0.appealedOn] }
    let first = state.receivedOn ?? state.arrival
    return first...([state.counted?.on] + disputes).compactMap(\.self).reduce(first, max)
  }
}
