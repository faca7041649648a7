import Glibc
import Testing

/// Runs tests of permissions as a user whom permissions bind.
enum OrdinaryUser {
  private typealias SetFileSystemUser = @convention(c) (uid_t) -> CInt
  private static let nobody: uid_t = 65534

  /// Runs `body`; where the tests run as root, with the rights of `nobody` on files.
  ///
  /// setfsuid(2) is of the thread, not of the process, so that other tests keep their rights; `body` must not
  /// suspend. Swift's Glibc module does not have it.
  static func run<Result>(_ body: () throws -> Result) throws -> Result {
    guard geteuid() == 0 else { return try body() }
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let setFileSystemUser = unsafeBitCast(symbol, to: SetFileSystemUser.self)
    _ = setFileSystemUser(nobody)
    defer { _ = setFileSystemUser(0) }
    return try body()
  }
}
