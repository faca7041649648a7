extension Office {
  /// Checks the file, the chain, the seals, and everything that is listed against the events: one state of
  /// the file, while others go on writing.
  ///
  /// - Throws: ``StoreError`` when the file cannot be read at all.
  public func verify() throws(StoreError) -> Verification {
    try verification { (check) throws(VerificationStop) in
      let streams = try verifyRecord(&check)
      try verifyOffice()
      try verifyList(streams, &check)
      try verifyPapers(streams)
      try verifyInspections(streams)
      try verifySearch(check.search)
      try verifyItems(check.items)
      try verifyTopics(streams)
      try verifyLetters()
      try verifyAttachments()
      try verifyErasures(check)
      try verifyCounters()
      try verifySchema()
    }
  }

  /// The same of the record alone, which every schema has: for a file that is not brought up to date yet.
  func verifyRecord() throws(StoreError) -> Verification {
    try verification { (check) throws(VerificationStop) in _ = try verifyRecord(&check) }
  }

  private func verification(
    _ body: (inout RecordCheck) throws(VerificationStop) -> Void
  ) throws(StoreError) -> Verification {
    var check = RecordCheck()
    var finding: Finding?
    do throws(VerificationStop) {
      try database.transaction(.deferred) { () throws(VerificationStop) in try body(&check) }
    } catch {
      switch error {
      case .found(let found): finding = found
      case .failed(let failure): throw failure
      }
    }
    return Verification(
      events: check.events, erased: check.erased, cases: check.cases, seals: check.seals,
      lastHash: check.lastHash, finding: finding
    )
  }

  private func verifyRecord(_ check: inout RecordCheck) throws(VerificationStop) -> RecordStreams {
    do throws(DatabaseError) {
      if let damage = try database.integrityFindings(.full).first {
        throw DatabaseError(kind: .corrupt, extendedCode: 0, message: damage)
      }
    } catch { throw VerificationStop(error) }
    try verifyChain(&check)
    let streams = try verifyStreams()
    try verifySeals(&check)
    return streams
  }

  /// The list against the events, by the notices that the list was reckoned by.
  private func verifyList(_ streams: RecordStreams, _ check: inout RecordCheck) throws(VerificationStop) {
    let known = shelf
    defer { shelf = known }
    let ofList = try verifying { () throws(StoreError) in try shelfOfList() }
    guard let ofList else { throw .found(.reckonedByUnknownNotices) }
    shelf = ofList
    try verifyCases(&check)
    try verifyNoCaseIsMissing(streams, check)
    try verifyDisputes(streams)
  }

  /// Runs a reading of the store; damage that it meets is a finding.
  func verifying<Value>(_ body: () throws(StoreError) -> Value) throws(VerificationStop) -> Value {
    do { return try body() } catch { throw VerificationStop(error) }
  }
}
