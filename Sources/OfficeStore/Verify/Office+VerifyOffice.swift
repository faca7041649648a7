/// Checks of people and settings.
extension Office {
  func verifyOffice() throws(VerificationStop) {
    let facts = try verifiedRecords(in: .office, of: OfficeFact.self).map(\.fact)
    guard facts.first?.recordedKind == .officeOpened else {
      throw .found(.missingInStream(RecordStream.office.name, sequence: 1))
    }
    var people: [String: [String]] = [:]
    var settings: [String: [String]] = [:]
    for fact in facts {
      switch fact {
      case .officeOpened, .table2Entered, .paragraphWritten, .openingBalanceEntered: break
      case .personRegistered(let person): people[person.account] = [person.name, person.rolesText]
      case .settingChanged(let change): settings[change.setting] = [change.value]
      case .reportPublished(let text), .reportAdopted(let text): try verify(text)
      }
    }
    try verify("SELECT account, name, roles FROM people ORDER BY account", are: people)
    try verify("SELECT name, value FROM settings ORDER BY name", are: settings)
  }

  /// That a published report is the one whose digest was given out with it.
  private func verify(_ text: PublishedText) throws(VerificationStop) {
    guard PublishedText.digest(of: text.report) != text.sm3 else { return }
    throw .found(.publishedReportDiffers(year: text.year))
  }

  /// Compares a table of texts with what the events say, by the first column.
  private func verify(_ select: String, are expected: [String: [String]]) throws(VerificationStop) {
    var missing = expected
    try database.forEachRow(select) { (row: Row) throws(VerificationStop) in
      let name = row.text(0)
      guard let values = missing.removeValue(forKey: name) else { throw .found(.officeDiffers(name)) }
      for (column, value) in values.enumerated() where row.text(Int32(column + 1)) != value {
        throw .found(.officeDiffers(name))
      }
    }
    if let name = missing.keys.min() { throw .found(.officeDiffers(name)) }
  }
}
