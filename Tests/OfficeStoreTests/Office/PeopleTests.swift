import Disclosure
import Testing

@testable import OfficeStore

@Suite struct PeopleTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private func register(_ roles: Role..., account: String = "wang", by: String = "admin") throws {
    try office.register(
      Person(account: account, name: "王五", roles: roles), by: TestOffice.entry(by))
  }

  @Test func `A person comes back as registered, and as changed`() throws {
    try register(.approver, .officer)
    #expect(try office.person(account: "wang")?.roles == [.approver, .officer])
    try register(.readOnly)
    #expect(try office.person(account: "wang")?.roles == [.readOnly])
    #expect(try office.people().map(\.account) == ["admin", "wang"])
    #expect(try test.connect(.readOnly).people() == office.people())
    #expect(try test.finding() == nil)
  }

  @Test func `Only an administrator registers people and changes settings`() throws {
    try register(.officer, .approver)
    let events = try test.count("events")
    for body in [
      { try register(.administrator, by: "wang") },
      { try office.set(.clarificationDays, to: "10", by: TestOffice.entry("wang")) },
    ] {
      #expect(throws: StoreError.officeRolesLack(needed: [.administrator], has: [.officer, .approver])) {
        try body()
      }
    }
    #expect(try test.count("events") == events)
    #expect(try office.setting(.clarificationDays) == "15")
  }

  @Test func `An account that is no person changes nothing`() throws {
    #expect(throws: StoreError.unknownPerson(account: "guest")) { try register(.officer, by: "guest") }
    #expect(try office.person(account: "wang") == nil)
  }

  @Test func `The last administrator stays one`() throws {
    #expect(throws: StoreError.lastAdministrator) { try register(.officer, account: "admin") }
    #expect(try office.person(account: "admin")?.roles == [.administrator])
    try register(.administrator)
    try register(.officer, account: "admin")
    #expect(try office.person(account: "admin")?.roles == [.officer])
    #expect(try test.finding() == nil)
  }

  @Test func `A role that no program knows is damage, not a person without roles`() throws {
    try test.database.execute("UPDATE people SET roles = 'emperor'")
    let error = #expect(throws: StoreError.self) { try office.people() }
    #expect(error?.databaseKind == .corrupt)
  }
}
