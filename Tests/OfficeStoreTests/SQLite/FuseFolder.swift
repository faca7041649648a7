import Glibc

/// A folder on a FUSE file system without a server: enough for statfs(2) to name its kind, for a user other
/// than the one it was mounted for.
final class FuseFolder {
  private typealias Mount =
    @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CChar>, UInt, UnsafeRawPointer?)
    -> CInt
  private typealias Unmount = @convention(c) (UnsafePointer<CChar>, CInt) -> CInt

  private let folder: TemporaryFolder
  private let server: CInt

  var path: String { folder.path }

  /// Nil where nothing may be mounted: not the superuser, or a container without the right or the device.
  init?() throws {
    folder = try TemporaryFolder()
    server = open("/dev/fuse", O_RDWR | O_CLOEXEC)
    guard server >= 0 else { return nil }
    let options = "fd=\(server),rootmode=40000,user_id=65534,group_id=65534"
    // Swift's Glibc module does not have mount(2).
    guard let symbol = dlsym(nil, "mount"), geteuid() == 0,
      unsafeBitCast(symbol, to: Mount.self)("kaijuan", folder.path, "fuse", 0, options) == 0
    else {
      close(server)
      return nil
    }
  }

  deinit {
    if let symbol = dlsym(nil, "umount2") {
      _ = unsafeBitCast(symbol, to: Unmount.self)(folder.path, 2)
    }
    close(server)
  }
}
