import Glibc

/// The folder of a new office file.
enum Folder {
  /// The officers of one office share a group: what is made in the folder belongs to it.
  private static let permissions: mode_t = 0o2770

  /// Makes the folders above a path, and opens the last of them to the owner and group alone, whatever the process's
  /// mask. A folder that is there already keeps its rights.
  static func make(for path: String) throws(Failure) {
    guard let last = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<last])
    guard try makeAll(folder) else { return }
    guard chmod(folder, permissions) == 0 else { throw failure(folder) }
  }

  /// - Returns: whether the last folder is new.
  private static func makeAll(_ path: String) throws(Failure) -> Bool {
    var folder = ""
    var isNew = false
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      folder += part + "/"
      guard !part.isEmpty, part != ".", part != ".." else { continue }
      isNew = mkdir(folder, 0o777) == 0
      if !isNew, errno != EEXIST { throw failure(folder) }
    }
    return isNew
  }

  private static func failure(_ folder: String) -> Failure {
    .data("无法建立目录 \(folder)（\(SystemError.wording(errno))）。")
  }

  /// A new folder under the temporary one.
  static func makeTemporary(_ environment: [String: String]) throws(Failure) -> String {
    let (made, path) = TemporaryName.make("kaijuan-demo", environment) { mkdtemp($0) != nil }
    guard made else { throw .data("无法建立临时目录（\(SystemError.wording(errno))）。") }
    return path
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of what is in a folder; none where it cannot be read.
  static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder that this program made, with the files in it.
  static func remove(_ folder: String) {
    for name in files(in: folder) { unlink(folder + "/" + name) }
    rmdir(folder)
  }
}
