/// What a path holds, as far as its first bytes tell.
public enum OfficeFileStanding: Hashable, Sendable {
  /// The schema of an office file beside the program's.
  public enum Age: Hashable, Sendable {
    case older, current, newer
  }

  /// An office file.
  ///
  /// - Parameters:
  ///   - version: its number of migrations.
  ///   - age: `newer`: written by a newer program, which this one must not open.
  case office(version: Int, age: Age)
  case missing
  case empty
  /// A folder, a device, a pipe.
  case notRegularFile
  case noPermission
  /// - Parameter errno: the operating system's reason.
  case unreadable(errno: Int32)
  case notADatabase
  /// A database of another program.
  case foreign(applicationID: UInt32)
  /// The end of the file is missing. Sizes in bytes; `expected` at least.
  case truncated(expected: Int, actual: Int)
}

extension OfficeFileStanding {
  /// - Parameters:
  ///   - start: the file's first 100 bytes, fewer when it is shorter.
  ///   - size: the file's, in bytes.
  ///   - hasJournal: whether a WAL or a rollback journal with content lies beside it. Then the last change
  ///     may be half-way into the file, and SQLite completes or undoes it at opening: a short file is no
  ///     damage.
  ///   - currentVersion: the program's number of migrations.
  init(start: [UInt8], size: Int, hasJournal: Bool, currentVersion: Int) {
    guard size > 0 else {
      self = .empty
      return
    }
    guard let header = OfficeFileHeader(start) else {
      let isCutInHeader = start.count < OfficeFileHeader.length && OfficeFileHeader.hasMagic(start)
      self = isCutInHeader ? .truncated(expected: OfficeFileHeader.length, actual: size) : .notADatabase
      return
    }
    guard header.applicationID == OfficeFileHeader.officeApplicationID else {
      self = .foreign(applicationID: header.applicationID)
      return
    }
    if let expected = header.expectedSize, size < expected, !hasJournal {
      self = .truncated(expected: expected, actual: size)
      return
    }
    self = .office(version: header.userVersion, age: Age(header.userVersion, programs: currentVersion))
  }
}

extension OfficeFileStanding.Age {
  fileprivate init(_ version: Int, programs current: Int) {
    self = version > current ? .newer : version < current ? .older : .current
  }
}
