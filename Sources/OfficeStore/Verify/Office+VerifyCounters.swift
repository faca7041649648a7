import Disclosure

/// Checks of the counters, from which the next numbers come.
extension Office {
  /// That each counter stands at a number that was given: one that is too high would leave numbers out without
  /// a case that explains it.
  func verifyCounters() throws(VerificationStop) {
    let counters = try database.rows("SELECT name, value FROM counters ORDER BY name") {
      (row: Row) throws(VerificationStop) in (name: row.text(0), value: row.integer(1))
    }
    let patterns = try numberPatterns()
    for counter in counters {
      guard try isGiven(counter.value, by: counter.name, patterns) else {
        throw .found(.counterDiffers(counter.name))
      }
    }
  }

  private func isGiven(
    _ value: Int, by counter: String, _ patterns: Set<String>
  ) throws(VerificationStop) -> Bool {
    if counter == Self.caseCounter { return try isHighestCase(value) }
    if let series = DocumentSeries(counter: counter) { return try isGiven(value, in: series) }
    guard let year = Self.year(ofSerialCounter: counter) else { return false }
    for table in ["cases", "erasures"] {
      if try isThere("SELECT 1 FROM \(table) WHERE year = $1 AND serial = $2", [year, value]) { return true }
    }
    for pattern in patterns {
      let whole = Self.number(by: pattern, year: year, serial: value)
      // Of an application that was split at its receipt there are only the parts.
      for number in [whole, "\(whole)-1"] {
        let key = CaseNumber(number).key
        for table in ["cases", "erasures"] {
          if try isThere("SELECT 1 FROM \(table) WHERE number_key = $1", [key]) { return true }
        }
      }
    }
    return false
  }

  /// The last one is of a letter, or the last before the series was begun here, or was passed over for a letter that then
  /// was not made.
  private func isGiven(_ value: Int, in series: DocumentSeries) throws(VerificationStop) -> Bool {
    let list = try verifying { () throws(StoreError) in
      let begun = try documentNumbersBegun()
      return try self.list(of: series, begun)
    }
    return list.numbers.contains { $0.serial == value } || list.passedOver[value] != nil
      || list.skipped.contains { $0.serials.contains(value) }
  }

  /// The case itself may have been erased since.
  private func isHighestCase(_ id: Int) throws(VerificationStop) -> Bool {
    let highest = try database.row("SELECT max(id) FROM cases") {
      (row: Row) throws(VerificationStop) in row.optionalInteger(0) ?? 0
    }
    guard highest != id else { return true }
    guard (highest ?? 0) < id else { return false }
    return try isThere("SELECT 1 FROM erasures WHERE stream = $1", [RecordStream.caseFile(id).name])
  }

  private func isThere(_ sql: String, _ bindings: [any Bindable]) throws(VerificationStop) -> Bool {
    try database.row(sql, bindings) { (_: Row) throws(VerificationStop) in true } ?? false
  }

  /// All that numbers were ever made by.
  private func numberPatterns() throws(VerificationStop) -> Set<String> {
    var patterns: Set<String> = [Setting.numberPattern.defaultValue]
    for record in try verifiedRecords(in: .office, of: OfficeFact.self) {
      if case .settingChanged(let change) = record.fact, change.setting == Setting.numberPattern.rawValue {
        patterns.insert(change.value)
      }
    }
    return patterns
  }
}
