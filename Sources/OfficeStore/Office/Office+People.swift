public import Disclosure

extension Office {
  /// The value of a setting, its default where none was entered.
  public func setting(_ setting: Setting) throws(StoreError) -> String {
    try database.row("SELECT value FROM settings WHERE name = $1", [setting.rawValue]) {
      (row: Row) throws(StoreError) in row.text(0)
    } ?? setting.defaultValue
  }

  /// How long the office takes for the steps of a reply.
  public func leadTimes() throws(StoreError) -> LeadTimes {
    LeadTimes(
      approval: try number(.approvalDays), printing: try number(.printingDays),
      posting: try number(.postingDays))
  }

  /// The value of a setting that is a number.
  ///
  /// - Throws: ``StoreError/settingUnfit(_:value:)`` where a damaged or newer file holds none.
  public func number(_ setting: Setting) throws(StoreError) -> Int {
    let value = try self.setting(setting)
    guard setting.accepts(value), let number = Int(value) else { throw .settingUnfit(setting, value: value) }
    return number
  }

  /// The person of an account, or nil.
  public func person(account: String) throws(StoreError) -> Person? {
    try database.row("SELECT \(Person.columns) FROM people WHERE account = $1", [account]) {
      (row: Row) throws(StoreError) in Person(row)
    }
  }

  /// Everybody who is registered, by account.
  public func people() throws(StoreError) -> [Person] {
    try database.rows("SELECT \(Person.columns) FROM people ORDER BY account") {
      (row: Row) throws(StoreError) in Person(row)
    }
  }

  /// Registers a person or changes their name and roles. Only an administrator may.
  ///
  /// - Throws: ``StoreError/officeRolesLack(needed:has:)``, ``StoreError/unknownPerson(account:)``,
  ///   ``StoreError/lastAdministrator``.
  public func register(_ person: Person, by entry: Entry) throws(StoreError) {
    try change(.personRegistered(person), by: entry)
  }

  /// Changes a setting. Only an administrator may.
  ///
  /// - Throws: ``StoreError/officeRolesLack(needed:has:)``, ``StoreError/unknownPerson(account:)``,
  ///   ``StoreError/settingUnfit(_:value:)``.
  public func set(_ setting: Setting, to value: String, by entry: Entry) throws(StoreError) {
    guard setting.accepts(value) else { throw .settingUnfit(setting, value: value) }
    try change(.settingChanged(SettingChanged(setting: setting.rawValue, value: value)), by: entry)
  }

  /// Records a fact of the office itself, by whom its kind permits.
  func change(_ fact: OfficeFact, by entry: Entry) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try append(fact, by: try officePerson(entry, fact.recordedKind).name, entry)
      guard try people().contains(where: { $0.roles.contains(.administrator) }) else {
        throw .lastAdministrator
      }
    }
  }

  /// The person of an entry, who may record a kind of fact.
  func officePerson(_ entry: Entry, _ kind: OfficeFact.Kind) throws(StoreError) -> Person {
    try person(entry, having: kind.roles)
  }

  func requiredPerson(_ entry: Entry) throws(StoreError) -> Person {
    guard let person = try person(account: entry.account) else {
      throw .unknownPerson(account: entry.account)
    }
    return person
  }
}
