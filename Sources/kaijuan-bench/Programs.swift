import Glibc

/// The programs that are run: ours, and those that a figure stands beside where they are there.
struct Programs: Sendable {
  let kaijuan: String
  let sqlite3: String?
  let python3: String?

  /// - Parameter kaijuan: the built program.
  init(kaijuan: String) {
    self.kaijuan = kaijuan
    sqlite3 = Self.find("sqlite3")
    python3 = Self.find("python3")
  }

  /// The program that was built beside this one.
  static func besideThis() throws -> Programs {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    guard length > 0 else { throw BenchFailure("/proc/self/exe", errno) }
    let this = String(decoding: path.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = this[..<(this.lastIndex(of: "/") ?? this.endIndex)]
    guard access("\(folder)/kaijuan", X_OK) == 0 else {
      throw BenchFailure("\(folder)/kaijuan is not there: build the whole package")
    }
    return Programs(kaijuan: "\(folder)/kaijuan")
  }

  static func find(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Whether the program needs a Swift toolchain on the machine that it runs on.
  var isStatic: Bool {
    let run = try? ChildProcess("/usr/bin/ldd", [kaijuan]).run()
    return run.map { !$0.text.contains("libswiftCore") } ?? false
  }
}
