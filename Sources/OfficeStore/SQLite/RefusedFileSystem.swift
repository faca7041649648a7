import CSQLite

/// The file systems on which an office file is refused: their locks, or the memory that WAL shares between
/// processes, are not to be relied on, and a database there is lost sooner or later.
///
/// Source: https://www.sqlite.org/wal.html, "all processes using a database must be on the same host
/// computer".
public enum RefusedFileSystem: String, CaseIterable, Sendable {
  case nfs = "NFS"
  case smb = "SMB"
  case fuse = "FUSE"
  case plan9 = "9P"

  /// - Parameter magic: `f_type` of statfs(2); its lower 32 bits.
  /// - Returns: nil for a file system that is not refused.
  public init?(magic: UInt32) {
    let refused: [(Int, RefusedFileSystem)] = [
      (Int(NFS_SUPER_MAGIC), .nfs), (Int(SMB_SUPER_MAGIC), .smb), (Int(SMB2_SUPER_MAGIC), .smb),
      (Int(CIFS_SUPER_MAGIC), .smb), (Int(FUSE_SUPER_MAGIC), .fuse), (Int(V9FS_MAGIC), .plan9),
    ]
    guard let match = refused.first(where: { $0.0 == Int(magic) }) else { return nil }
    self = match.1
  }

  /// The refused file system that `path` lies on, which must exist: for a new file, give its folder.
  ///
  /// Nil also when the operating system does not answer; opening the file will then say why.
  public init?(holding path: String) {
    var magic: UInt32 = 0
    guard kaijuan_file_system(path, &magic) == 0 else { return nil }
    self.init(magic: magic)
  }

  /// As a message names it.
  public var name: String { rawValue }
}
