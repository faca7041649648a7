import Disclosure

/// Checks of people, settings and notices.
extension Office {
  func verifyOffice() throws(VerificationStop) {
    let records = try verifiedRecords(in: .office, of: OfficeFact.self)
    guard records.first?.fact.recordedKind == .officeOpened else {
      throw .found(.missingInStream(RecordStream.office.name, sequence: 1))
    }
    var people: [String: [String]] = [:]
    var settings: [String: [String]] = [:]
    var notices: [String: [String]] = [:]
    var organs: [String: [String]] = [:]
    var erasures: [String: [String]] = [:]
    for record in records {
      switch record.fact {
      case .officeOpened, .table2Entered, .paragraphWritten, .openingBalanceEntered, .documentNumbersBegun,
        .erasureProposed, .erasureWithdrawn:
        break
      case .personRegistered(let person): people[person.account] = [person.name, person.rolesText]
      case .settingChanged(let change): settings[change.setting] = [change.value]
      case .reportPublished(let text), .reportAdopted(let text): try verify(text)
      case .noticeAccepted(let notice): notices[notice.content.key] = [String(record.sequence)]
      case .organRegistered(let details): organs[details.listedName] = details.listed
      case .caseErased(let erased): erasures[erased.stream] = erased.listed(by: record.person)
      case .noticeWithdrawn(let notice): notices[CaseNumber.folded(notice.number)] = nil
      }
    }
    try verify("SELECT account, name, roles FROM people ORDER BY account", are: people)
    try verify("SELECT name, value FROM settings ORDER BY name", are: settings)
    try verify(Self.acceptedNotices, are: notices)
    try verify(Self.organs, are: organs)
    try verify(Self.erasures, are: erasures) { .erasureDiffers($0) }
  }

  /// That a published report is the one whose digest was given out with it.
  private func verify(_ text: PublishedText) throws(VerificationStop) {
    guard PublishedText.digest(of: text.report) != text.sm3 else { return }
    throw .found(.publishedReportDiffers(year: text.year))
  }

  private static let organs = """
    SELECT organ || ' ' || from_day, code, reviewing_body, court, coalesce(online_filing, ''), coalesce(address, ''),
        coalesce(phone, '') FROM organs ORDER BY organ, from_day
    """

  private static let erasures = """
    SELECT stream, number, last_hash, person, reason, coalesce(number_key, ''), coalesce(CAST(year AS TEXT), ''),
        coalesce(CAST(serial AS TEXT), ''), coalesce(reference, '') FROM erasures ORDER BY stream
    """

  private static let acceptedNotices = """
    SELECT number_key, coalesce(CAST(events.seq AS TEXT), '') FROM notices
      LEFT JOIN events ON events.id = notices.event_id AND events.stream = 'office' ORDER BY number_key
    """

  /// Compares a table of texts with what the events say, by the first column.
  private func verify(
    _ select: String, are expected: [String: [String]],
    otherwise finding: (String) -> Finding = { .officeDiffers($0) }
  ) throws(VerificationStop) {
    var missing = expected
    try database.forEachRow(select) { (row: Row) throws(VerificationStop) in
      let name = row.text(0)
      guard let values = missing.removeValue(forKey: name) else { throw .found(finding(name)) }
      for (column, value) in values.enumerated() where row.text(Int32(column + 1)) != value {
        throw .found(finding(name))
      }
    }
    if let name = missing.keys.min() { throw .found(finding(name)) }
  }
}

extension OrganDetails {
  fileprivate var listedName: String { "\(organ) \(from.number)" }

  fileprivate var listed: [String] {
    [code, reviewingBody, court] + [onlineFiling, address, phone].map { $0 ?? "" }
  }
}

extension CaseErased {
  fileprivate func listed(by person: String) -> [String] {
    let short = CaseNumber(number).yearAndSerial
    let place = short.map { [String($0.year), String($0.serial)] } ?? ["", ""]
    return [number, lastHash, person, reason, key] + place + [reference]
  }
}
