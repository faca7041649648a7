import Glibc

/// The folder of the invented offices: one that is kept, or a temporary one.
struct BenchFolder {
  let path: String
  private let isTemporary: Bool

  init(_ kept: String?) throws {
    if let kept {
      guard mkdir(kept, 0o755) == 0 || errno == EEXIST else { throw BenchFailure(kept, errno) }
      path = try Self.resolved(kept)
      isTemporary = false
      return
    }
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // mkdtemp(3) asks for exactly six; the program's own names are not this module's to use.
    let placeholder = String(repeating: "X", count: 6)
    var template = Array("\(parent)/kaijuan-bench-\(placeholder)".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw BenchFailure(parent, errno) }
    path = try Self.resolved(made)
    isTemporary = true
  }

  private static func resolved(_ path: String) throws -> String {
    guard let resolved = realpath(path, nil) else { throw BenchFailure(path, errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Removes a temporary folder with its files.
  func remove() {
    guard isTemporary, let directory = opendir(path) else { return }
    defer {
      closedir(directory)
      rmdir(path)
    }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink("\(path)/\(name)") }
    }
  }
}
