public import Disclosure

/// An open office file: everything that one office knows of its cases.
///
/// One task uses it at a time. Every change is one transaction: when the call returns, it is on disk.
public final class Office {
  let database: Database
  let coder = RecordCoder()
  let chain = RecordChain()
  public private(set) var calendars: OfficeCalendars

  private init(_ database: Database) throws(StoreError) {
    self.database = database
    self.calendars = OfficeCalendars()
    let region = try setting(.region)
    if let code = RegionCode(region) { calendars = OfficeCalendars(regions: [code]) }
  }

  /// Makes a new office file. Its caller becomes the administrator.
  ///
  /// - Parameters:
  ///   - path: a path that is not taken, on a local file system.
  ///   - name: 机关名称.
  ///   - personName: how the caller is named in the record.
  /// - Throws: ``StoreError``; nothing is left behind then.
  public static func create(
    at path: String, name: String, personName: String, by entry: Entry
  ) throws(StoreError) -> Office {
    try refuseFileSystem(holding: folder(of: path))
    let database: Database
    do { database = try Database.open(path, .create) } catch {
      throw error.kind == .pathExists ? .pathExists(path) : .database(error)
    }
    try migrate(database, on: entry.today)
    let office = try Office(database)
    let person = Person(account: entry.account, name: personName, roles: [.administrator])
    try office.database.transaction { () throws(StoreError) in
      try office.append(.officeOpened(OfficeOpened(name: name)), by: entry)
      try office.append(.settingChanged(SettingChanged(setting: Setting.officeName.rawValue, value: name)), by: entry)
      try office.append(
        .settingChanged(SettingChanged(setting: Setting.respondentOrgan.rawValue, value: name)), by: entry)
      try office.append(.personRegistered(person), by: entry)
    }
    return office
  }

  public enum Access: Sendable {
    case readWrite, readOnly
  }

  /// Opens an office file. Its first bytes are read before SQLite sees it: what is no office is never touched.
  ///
  /// An older file is migrated when opened for writing, after a verified copy beside it.
  ///
  /// - Throws: ``StoreError``.
  public static func open(_ path: String, _ access: Access, on today: Day) throws(StoreError) -> Office {
    let standing = OfficeFileStanding(ofFileAt: path, currentVersion: Schema.version)
    guard case .office(_, let age) = standing, age != .newer else {
      throw .notOpenable(path: path, standing)
    }
    try refuseFileSystem(holding: path)
    let database: Database
    do {
      database = try Database.open(path, access == .readOnly ? .readOnly : .readWrite)
    } catch { throw .database(error) }
    if access == .readWrite { try migrate(database, on: today) }
    return try Office(database)
  }

  /// 机关名称.
  public func name() throws(StoreError) -> String {
    let name = try setting(.officeName)
    guard !name.isEmpty else { throw .noOffice }
    return name
  }

  private static func migrate(_ database: Database, on today: Day) throws(StoreError) {
    do { _ = try Schema.migrator.migrate(database, on: today) } catch { throw .migration(error) }
  }

  private static func refuseFileSystem(holding path: String) throws(StoreError) {
    if let refused = RefusedFileSystem(holding: path) { throw .refusedFileSystem(path: path, refused) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
