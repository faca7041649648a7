/// The stream `office`, and people and settings as it leaves them.
extension Office {
  /// Appends to the stream `office` and brings people and settings up to it.
  func append(_ fact: OfficeFact, by person: String, _ entry: Entry) throws(StoreError) {
    try append(fact, to: .office, by: person, entry)
    switch fact {
    case .officeOpened, .table2Entered, .paragraphWritten, .openingBalanceEntered, .reportPublished,
      .reportAdopted, .erasureProposed, .erasureWithdrawn:
      break
    case .personRegistered(let registered): try project(registered)
    case .settingChanged(let change): try project(change)
    case .noticeAccepted(let notice): try project(notice)
    case .noticeWithdrawn(let notice): try project(notice)
    case .organRegistered(let details): try project(details)
    case .documentNumbersBegun(let begun): try project(begun)
    case .caseErased(let erased): try project(erased, by: person)
    }
  }

  /// Whether anything was ever recorded: `create` records the office in the transaction that begins the file.
  func hasRecord() throws(StoreError) -> Bool {
    try database.row("SELECT 1 FROM events LIMIT 1") { (_: Row) throws(StoreError) in true } ?? false
  }

  private func project(_ person: Person) throws(StoreError) {
    try run(
      """
      INSERT INTO people (account, name, roles) VALUES ($1, $2, $3)
        ON CONFLICT (account) DO UPDATE SET name = excluded.name, roles = excluded.roles
      """, [person.account, person.name, person.rolesText])
  }

  private func project(_ change: SettingChanged) throws(StoreError) {
    try run(
      """
      INSERT INTO settings (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [change.setting, change.value])
  }
}
