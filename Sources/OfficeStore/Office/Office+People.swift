import Disclosure

extension Office {
  /// The value of a setting, its default where none was entered.
  public func setting(_ setting: Setting) throws(StoreError) -> String {
    try database.row("SELECT value FROM settings WHERE name = $1", [setting.rawValue]) {
      (row: Row) throws(StoreError) in row.text(0)
    } ?? setting.defaultValue
  }

  /// The person of an account, or nil.
  public func person(account: String) throws(StoreError) -> Person? {
    try database.row("SELECT account, name, roles FROM people WHERE account = $1", [account]) {
      (row: Row) throws(StoreError) in Person(row)
    }
  }

  public func people() throws(StoreError) -> [Person] {
    try database.rows("SELECT account, name, roles FROM people ORDER BY account") {
      (row: Row) throws(StoreError) in Person(row)
    }
  }

  /// Registers a person or changes their name and roles. Only an administrator may.
  ///
  /// - Throws: ``StoreError/officeRolesLack(needed:has:)``, ``StoreError/unknownPerson(account:)``.
  public func register(_ person: Person, by entry: Entry) throws(StoreError) {
    try change(.personRegistered(person), by: entry)
  }

  /// Changes a setting. Only an administrator may.
  public func set(_ setting: Setting, to value: String, by entry: Entry) throws(StoreError) {
    try change(.settingChanged(SettingChanged(setting: setting.rawValue, value: value)), by: entry)
  }

  private func change(_ fact: OfficeFact, by entry: Entry) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let person = try requiredPerson(entry)
      guard person.roles.contains(.administrator) else {
        throw .officeRolesLack(needed: [.administrator], has: person.roles)
      }
      try append(fact, by: entry)
    }
  }

  func requiredPerson(_ entry: Entry) throws(StoreError) -> Person {
    guard let person = try person(account: entry.account) else {
      throw .unknownPerson(account: entry.account)
    }
    return person
  }

  /// Appends to the stream `office` and brings people and settings up to it.
  func append(_ fact: OfficeFact, by entry: Entry) throws(StoreError) {
    let name = try person(account: entry.account)?.name ?? entry.account
    let record = EventRecord(
      day: entry.today, enteredAt: entry.enteredAt, knownOn: entry.today, person: name, fact: fact)
    let sequence = try nextSequence(in: "office")
    try append(record, stream: "office", sequence: sequence)
    switch fact {
    case .officeOpened: break
    case .personRegistered(let person):
      try run(
        """
        INSERT INTO people (account, name, roles) VALUES ($1, $2, $3)
          ON CONFLICT (account) DO UPDATE SET name = excluded.name, roles = excluded.roles
        """, [person.account, person.name, person.rolesText])
    case .settingChanged(let change):
      try run(
        """
        INSERT INTO settings (name, value) VALUES ($1, $2)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, [change.setting, change.value])
    }
  }
}

extension Person {
  init(_ row: Row) {
    let roles = row.text(2).split(separator: ",").compactMap { Role(rawValue: String($0)) }
    self.init(account: row.text(0), name: row.text(1), roles: roles)
  }

  var rolesText: String { roles.map(\.rawValue).joined(separator: ",") }
}
