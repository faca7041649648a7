public import Disclosure

extension Office {
  /// Makes a new office file. Its caller becomes the administrator.
  ///
  /// - Parameters:
  ///   - path: a path that is not taken, on a local file system.
  ///   - name: 机关名称.
  ///   - personName: how the caller is named in the record.
  ///   - entry: the caller's account, and when.
  /// - Throws: ``StoreError``; nothing is left behind then.
  public static func create(
    at path: String, name: String, personName: String, by entry: Entry
  ) throws(StoreError) -> Office {
    guard Setting.officeName.accepts(name) else { throw .settingUnfit(.officeName, value: name) }
    try refuseFileSystem(holding: FilePath.folder(of: path))
    return try make(at: path) { database throws(StoreError) in
      try migrate(database, on: entry.today)
      let office = Office(database)
      try office.database.transaction { () throws(StoreError) in
        try office.begin(name: name, personName: personName, by: entry)
        try office.store(office.shelf.basis)
        try office.bringItemsUpToDate()
      }
      return office
    }
  }

  /// Makes the file and lets `fill` make an office of it; a file that cannot be filled is removed again.
  static func make(
    at path: String, _ fill: (Database) throws(StoreError) -> Office
  ) throws(StoreError) -> Office {
    let database: Database
    do { database = try Database.open(path, .create) } catch {
      throw error.kind == .pathExists ? .pathExists(path) : .database(error)
    }
    do throws(StoreError) { return try fill(database) } catch {
      NewFile.removeDatabase(at: path)
      throw error
    }
  }

  private func begin(name: String, personName: String, by entry: Entry) throws(StoreError) {
    let facts: [OfficeFact] = [
      .officeOpened(OfficeOpened(name: name)),
      .settingChanged(SettingChanged(setting: Setting.officeName.rawValue, value: name)),
      .settingChanged(SettingChanged(setting: Setting.respondentOrgan.rawValue, value: name)),
      .personRegistered(Person(account: entry.account, name: personName, roles: [.administrator])),
    ]
    for fact in facts { try append(fact, by: personName, entry) }
  }

  /// Opens an office file. Its first bytes are read before SQLite sees it: what is no office is never
  /// touched.
  ///
  /// An older file is migrated when opened for writing, after a verified copy beside it.
  ///
  /// - Throws: ``StoreError``.
  public static func open(_ path: String, _ access: Access, on today: Day) throws(StoreError) -> Office {
    let standing = OfficeFileStanding(ofFileAt: path, currentVersion: Schema.version)
    guard case .office(_, let age) = standing, age != .newer else {
      throw .notOpenable(path: path, standing)
    }
    try refuseFileSystem(holding: path, access)
    try refuseDamagedLog(besideFileAt: path)
    let database: Database
    do { database = try Database.open(path, access == .readOnly ? .readOnly : .readWrite) } catch {
      throw .database(error)
    }
    try bringUpToDate(database, access, path: path, on: today)
    let office = Office(database)
    guard try office.hasRecord() else { throw .noOffice }
    try office.takeUpNotices(access)
    try office.takeUpItems(access)
    return office
  }

  /// SQLite would read the WAL up to the damage and write over the rest. Only the first to open a file does
  /// so, after everybody else was stopped: else the WAL is in use, and changes while it is read.
  private static func refuseDamagedLog(besideFileAt path: String) throws(StoreError) {
    let file = FilePath.resolved(path)
    guard let log = try unusedLog(besideFileAt: file), log.lostChanges > 0,
      try unusedLog(besideFileAt: file) == log
    else { return }
    throw .damagedLog(path: path, lostChanges: log.lostChanges)
  }

  private static func unusedLog(besideFileAt file: String) throws(StoreError) -> WriteAheadLog? {
    guard FilePath.hasContent(file + "-wal"), SoleUse.user(ofFileAt: file) == nil else { return nil }
    do {
      let log = try WriteAheadLog(besideFileAt: file)
      return SoleUse.user(ofFileAt: file) == nil ? log : nil
    } catch { throw .database(error) }
  }

  /// Asks the file itself, for its header may lag behind what waits in the WAL.
  private static func bringUpToDate(
    _ database: Database, _ access: Access, path: String, on today: Day
  ) throws(StoreError) {
    let pending: [Migration]
    do { pending = try Schema.migrator.pending(in: database) } catch { throw .migration(error) }
    guard !pending.isEmpty else { return }
    // Without any tables: whoever made the file was stopped half-way, and it is left as it is.
    guard pending.count < Schema.version else { throw .noOffice }
    guard access == .readWrite else { throw .olderSchema(path: path) }
    try migrate(database, on: today)
  }

  private static func migrate(_ database: Database, on today: Day) throws(StoreError) {
    do { _ = try Schema.migrator.migrate(database, on: today) } catch { throw .migration(error) }
  }

  static func refuseFileSystem(holding path: String) throws(StoreError) {
    if let refused = RefusedFileSystem(holding: path) { throw .refusedFileSystem(path: path, refused) }
  }

  // What keeps its changes in itself, as every backup does, needs no memory shared between processes: it can
  // be read on a memory stick that FUSE serves.
  private static func refuseFileSystem(holding path: String, _ access: Access) throws(StoreError) {
    let isReadAlone = access == .readOnly && OfficeFileHeader(ofFileAt: path)?.usesWriteAheadLog == false
    if !isReadAlone { try refuseFileSystem(holding: path) }
  }
}
