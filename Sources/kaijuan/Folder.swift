import Glibc

/// The folder of a new office file.
enum Folder {
  /// Makes the folders above a path, for the owner and group alone.
  static func make(for path: String) throws(Failure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for part in parts {
      folder += part + "/"
      guard !part.isEmpty, part != ".", part != ".." else { continue }
      if mkdir(folder, 0o2770) != 0, errno != EEXIST {
        throw .data("无法建立目录 \(folder)（\(String(cString: strerror(errno)))）。")
      }
    }
  }

  /// A new folder under the temporary one.
  static func makeTemporary(_ environment: [String: String]) throws(Failure) -> String {
    var template = Array((environment["TMPDIR"] ?? "/tmp").utf8CString.dropLast())
    template += "/kaijuan-demo-XXXXXX".utf8CString
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw .data("无法建立临时目录（\(String(cString: strerror(errno)))）。") }
    return made
  }

  /// Removes a folder that this program made, with the files in it.
  static func remove(_ folder: String) {
    guard let directory = opendir(folder) else { return }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(folder + "/" + name) }
    }
    closedir(directory)
    rmdir(folder)
  }
}
