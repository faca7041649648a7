import Disclosure
import Glibc
import Testing

@testable import OfficeStore

@Suite struct OfficeCreationTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("office.kaijuan") }

  init() throws { folder = try TemporaryFolder() }

  private func create(name: String = "某局") throws -> Office {
    try Office.create(at: path, name: name, personName: "王主任", by: TestOffice.entry())
  }

  @Test func `A new office has its name, its organ and its maker as administrator`() throws {
    let office = try create()
    #expect(try office.name() == "某局")
    #expect(try office.setting(.respondentOrgan) == "某局")
    #expect(try office.people() == [Person(account: "admin", name: "王主任", roles: [.administrator])])
    #expect(try office.cases(all: true).isEmpty)
    #expect(try office.verify().finding == nil)
  }

  @Test func `The first event is the opening, by the maker's name`() throws {
    let office = try create()
    let records = try office.verifiedRecords(in: .office, of: OfficeFact.self)
    #expect(records.first?.fact == .officeOpened(OfficeOpened(name: "某局")))
    #expect(records.allSatisfy { $0.person == "王主任" && $0.enteredAt == "2026-03-20T09:30:00+08:00" })
  }

  @Test func `The file is for owner and group`() throws {
    _ = try create()
    var information = stat()
    #expect(stat(path, &information) == 0)
    #expect(information.st_mode & 0o777 == 0o660)
  }

  @Test(arguments: ["text", ""])
  func `A path that is taken is refused and left alone`(_ content: String) throws {
    _ = try folder.write(content.utf8, to: "office.kaijuan")
    let before = try FolderSnapshot(folder)
    #expect(throws: StoreError.pathExists(path)) { try create() }
    #expect(try FolderSnapshot(folder) == before)
  }

  @Test func `A name of nothing is refused before there is a file`() throws {
    #expect(throws: StoreError.self) { try create(name: " ") }
    #expect(folder.names == [])
  }

  @Test func `A folder that is not there is not made`() throws {
    #expect(throws: StoreError.self) {
      try Office.create(at: folder.file("no/office"), name: "某局", personName: "", by: TestOffice.entry())
    }
    #expect(folder.names == [])
  }

  @Test func `A file that cannot be filled is removed with all that lies beside it`() throws {
    #expect(throws: StoreError.self) {
      try Office.make(at: path) { database throws(StoreError) in
        do throws(MigrationError) { _ = try Schema.migrator.migrate(database, on: "2026-03-20") } catch {
          throw .migration(error)
        }
        #expect(folder.names.contains("office.kaijuan-wal"))
        throw .noOffice
      }
    }
    #expect(folder.names == [])
  }
}
