import Disclosure
import Glibc

/// The path of an office file that a restored one is to take.
struct OfficePlace {
  /// Links followed.
  let path: String
  let isReplaced: Bool

  /// How long to wait for processes that are just opening the file, in milliseconds.
  private static let patience: Int32 = 5000

  private var isTaken: Bool { FilePath.isTaken(path) }

  /// Refuses what can be refused before any work.
  func refuseUnfit() throws(StoreError) {
    try Office.refuseFileSystem(holding: FilePath.folder(of: path))
    guard isTaken else { return }
    guard isReplaced else { throw .officeExists(path) }
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      throw .notOpenable(path: path, .notRegularFile)
    }
    _ = try soleUse()
  }

  /// Gives the place to a finished file.
  ///
  /// In this order: nobody can open the file; nobody has it open; what waits in its WAL is carried into it;
  /// it is copied; a WAL that could not be carried over, which SQLite would take for the new file's, goes
  /// away; the new file takes the name. Stopped in between, the place has the old file with all that it had;
  /// only one that was too damaged to be opened loses its WAL, after both were kept.
  ///
  /// - Returns: where the old file, and what could not be carried into it, are kept.
  func fill(with temporary: String, on today: Day) throws(StoreError) -> [String] {
    let folder: FolderLock?
    do { folder = try FolderLock(.exclusive, ofFileAt: path, patience: Self.patience) } catch {
      throw .database(error)
    }
    defer { withExtendedLifetime(folder) {} }
    let aside = aside(on: today)
    return try isTaken ? replace(with: temporary, aside) : begin(with: temporary, aside)
  }

  private func replace(with temporary: String, _ aside: String) throws(StoreError) -> [String] {
    _ = try soleUse()
    do throws(DatabaseError) { try Database.settle(path) } catch { throw .database(error) }
    let use = try soleUse()
    defer { withExtendedLifetime(use) {} }
    do throws(DatabaseError) {
      try FileCopy.make(of: path, at: aside)
      let kept = [aside] + (try setJournalsAside(aside))
      passOwner(to: temporary)
      try NewFile.replace(path, with: temporary)
      return kept
    } catch { throw .database(error) }
  }

  /// Without an old file there may still be its WAL.
  private func begin(with temporary: String, _ aside: String) throws(StoreError) -> [String] {
    do throws(DatabaseError) {
      let kept = try setJournalsAside(aside)
      try NewFile.publish(temporary, as: path)
      return kept
    } catch { throw error.kind == .pathExists ? .officeExists(path) : .database(error) }
  }

  /// Moves what SQLite would take for the new file's, durably before the new file comes.
  private func setJournalsAside(_ aside: String) throws(DatabaseError) -> [String] {
    unlink(path + "-shm")
    var kept: [String] = []
    for ending in FilePath.journals where FilePath.isTaken(path + ending) {
      guard FilePath.hasContent(path + ending) else {
        unlink(path + ending)
        continue
      }
      guard rename(path + ending, aside + ending) == 0 else {
        throw DatabaseError(operatingSystem: errno, path: path + ending)
      }
      kept.append(aside + ending)
    }
    try NewFile.synchronizeFolder(of: path)
    return kept
  }

  /// Only the superuser can give a file away; for everybody else the folder has given it the right group.
  private func passOwner(to temporary: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return }
    _ = chown(temporary, information.st_uid, information.st_gid)
    _ = chmod(temporary, information.st_mode & 0o777)
  }

  private func soleUse() throws(StoreError) -> SoleUse {
    do { return try SoleUse(ofFileAt: path) } catch {
      switch error {
      case .inUse(let process): throw .inUse(path: path, process: process)
      case .failed(let failure): throw .database(failure)
      }
    }
  }

  /// The name under which the old file is kept; not one that is taken.
  private func aside(on today: Day) -> String {
    let name = "\(path).before-restore-\(today.iso)"
    var (free, number) = (name, 1)
    while ([""] + FilePath.journals).contains(where: { FilePath.isTaken(free + $0) }) {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }
}
