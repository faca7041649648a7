import Disclosure

extension Office {
  /// Proposes that cases be destroyed; proposed again, the later proposal takes the place of the earlier.
  ///
  /// - Parameters:
  ///   - names: of the cases, as ``row(named:)`` reads them.
  ///   - reason: why they need not be kept.
  ///   - entry: who proposes it, and when.
  /// - Returns: their numbers.
  /// - Throws: ``StoreError``: `erasureRefused` where something stands against one of them; then none is proposed.
  @discardableResult
  public func proposeErasure(
    of names: [String], reason: String, by entry: Entry
  ) throws(StoreError) -> [String] {
    try changing { () throws(StoreError) in
      let person = try officePerson(entry, .erasureProposed)
      let files = try files(named: names)
      let register = try erasureRegister()
      var together = Set(files.map(\.row.id))
      for proposal in register.proposals {
        if let row = try row(numberKey: CaseNumber(proposal.number).key) { together.insert(row.id) }
      }
      for file in files {
        let obstacles = try obstacles(toErasing: file, with: together, on: entry.today)
        guard obstacles.isEmpty else { throw .erasureRefused(file.row.number, obstacles) }
      }
      let numbers = files.map(\.row.number)
      let proposal = ErasureProposed(numbers: numbers, reason: reason, account: entry.account)
      try append(.erasureProposed(proposal), by: person.name, entry)
      return numbers
    }
  }

  /// Takes proposals back, or does not approve them: the cases stay.
  ///
  /// - Throws: ``StoreError``: `erasureRefused` where one was not proposed.
  @discardableResult
  public func withdrawErasure(
    of names: [String], reason: String, by entry: Entry
  ) throws(StoreError) -> [String] {
    try changing { () throws(StoreError) in
      let person = try officePerson(entry, .erasureWithdrawn)
      let register = try erasureRegister()
      let numbers = try files(named: names).map(\.row.number)
      for number in numbers where register.proposal(of: number) == nil {
        throw .erasureRefused(number, [.notProposed])
      }
      try append(
        .erasureWithdrawn(ErasureWithdrawn(numbers: numbers, reason: reason)), by: person.name, entry)
      return numbers
    }
  }

  /// Each case once, in the order of the names.
  func files(named names: [String]) throws(StoreError) -> [CaseFile] {
    var files: [CaseFile] = []
    for name in names {
      let row = try row(named: name)
      guard !files.contains(where: { $0.row.id == row.id }) else { continue }
      guard let file = try file(of: row) else { throw .unknownCase(name) }
      files.append(file)
    }
    return files
  }
}
