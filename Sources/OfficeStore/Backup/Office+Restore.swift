public import Disclosure

extension Office {
  /// Puts a backup in the place of the office file.
  ///
  /// The backup is copied beside the office file, checked there, and takes its name in one step: whoever stops
  /// the program at any moment finds the office file of before or the restored one. The one of before is kept.
  ///
  /// - Parameters:
  ///   - backup: a copy that `backup` made, or an office file that nobody has open. It is only read, from
  ///     start to end, and may lie on any medium.
  ///   - path: the office file's; not one that this process has open.
  ///   - replacing: whether an office file of that name may be replaced.
  ///   - today: for the name under which the replaced file is kept.
  /// - Throws: ``StoreError``: ``StoreError/officeExists(_:)``, ``StoreError/inUse(path:process:)``,
  ///   ``StoreError/unsound(path:_:)``, ``StoreError/notOpenable(path:_:)``. Then the office file is as it was.
  public static func restore(
    _ backup: String, to path: String, replacing: Bool, on today: Day
  ) throws(StoreError) -> Restoration {
    let standing = OfficeFileStanding(ofFileAt: backup, currentVersion: Schema.version)
    guard case .office(_, let age) = standing, age != .newer else {
      throw .notOpenable(path: backup, standing)
    }
    let place = OfficePlace(path: FilePath.resolved(path), isReplaced: replacing)
    try place.refuseUnfit()
    let temporary = FilePath.partial(of: place.path)
    do throws(StoreError) {
      let lost = try copy(backup, to: temporary)
      let (verification, isOlder) = try checked(temporary, copyOf: backup)
      let kept = try place.fill(with: temporary, on: today)
      return Restoration(
        path: place.path, verification: verification, isOlder: isOlder, lostChanges: lost, kept: kept)
    } catch {
      NewFile.removeDatabase(at: temporary)
      throw error
    }
  }

  /// With what lies beside it: an office file that was copied by hand may have its last changes there.
  ///
  /// - Returns: how many changes there cannot be read.
  private static func copy(_ backup: String, to temporary: String) throws(StoreError) -> Int {
    if let process = SoleUse.user(ofFileAt: backup) { throw .inUse(path: backup, process: process) }
    do throws(DatabaseError) {
      try NewFile.createPartial(at: temporary)
      try FileCopy.write(backup, to: temporary)
      for ending in FilePath.journals where FilePath.hasContent(backup + ending) {
        try NewFile.create(at: temporary + ending)
        try FileCopy.write(backup + ending, to: temporary + ending)
      }
      return try WriteAheadLog(besideFileAt: temporary)?.lostCommits ?? 0
    } catch {
      throw error.kind == .busy ? .inUse(path: backup, process: nil) : .database(error)
    }
  }

  /// Checks the copy, and leaves it as an office file is at rest: in WAL mode, with nothing beside it.
  private static func checked(
    _ temporary: String, copyOf backup: String
  ) throws(StoreError) -> (Verification, isOlder: Bool) {
    let database: Database
    let pending: [Migration]
    do { database = try Database.open(temporary, .readWrite) } catch { throw damaged(backup, error) }
    do { pending = try Schema.migrator.pending(in: database) } catch { throw .migration(error) }
    let office = Office(database)
    guard pending.count < Schema.version, try office.hasRecord() else { throw .noOffice }
    let verification = try pending.isEmpty ? office.verify() : office.verifyRecord()
    if let finding = verification.finding { throw .unsound(path: backup, finding) }
    do { try database.checkpoint(.truncate) } catch { throw .database(error) }
    return (verification, isOlder: !pending.isEmpty)
  }

  private static func damaged(_ backup: String, _ failure: DatabaseError) -> StoreError {
    guard case .found(let finding) = VerificationStop(failure) else { return .database(failure) }
    return .unsound(path: backup, finding)
  }
}
