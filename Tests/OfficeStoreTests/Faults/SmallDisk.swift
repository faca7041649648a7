import Foundation
import Testing

/// A disk of some hundred kilobytes, in memory, gone with the value.
final class SmallDisk {
  private static let ballast = "ballast"

  private let folder: TemporaryFolder

  var path: String { folder.path }
  var names: [String] { folder.names.filter { $0 != Self.ballast } }

  static var isPossible: Bool { (try? SmallDisk(kilobytes: 64)) != nil }

  /// Nil where nothing may be mounted.
  init?(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    guard geteuid() == 0, Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path)
    else { return nil }
  }

  deinit { _ = Self.run("umount", "--lazy", folder.path) }

  /// Takes all space but so many bytes.
  func fill(leaving bytes: Int) throws {
    let free = try #require(
      try FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? Int)
    _ = try folder.write([UInt8](repeating: 1, count: max(0, free - bytes)), to: Self.ballast)
  }

  func empty() throws { try FileManager.default.removeItem(atPath: folder.file(Self.ballast)) }

  private static func run(_ words: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
