import Glibc

extension Office {
  /// Seals the record and copies the office file while others write. The copy is checked as `verify` does,
  /// and has its name only then.
  ///
  /// Through a connection for reading nothing is sealed anew.
  ///
  /// - Parameter path: the copy's, on any medium: a share or a memory stick will do, for nothing but writing
  ///   from start to end is asked of it.
  /// - Throws: ``StoreError``: ``StoreError/pathExists(_:)``, ``StoreError/unsound(path:_:)`` when the office
  ///   file does not pass the check. Then there is no copy.
  public func backup(to path: String) throws(StoreError) -> Backup {
    if !database.isReadOnly { try seal() }
    do throws(StoreError) {
      let (verification, seal) = try OnlineCopy.make(of: database, at: path) { copy throws(StoreError) in
        let copy = Office(copy)
        let verification = try copy.verify()
        if let finding = verification.finding { throw .unsound(path: database.path, finding) }
        return (verification, try copy.lastSeal())
      }
      return Backup(path: path, size: Self.size(of: path), verification: verification, seal: seal)
    } catch {
      if case .database(let failure) = error, failure.kind == .pathExists { throw .pathExists(path) }
      throw error
    }
  }

  private static func size(of path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }
}
