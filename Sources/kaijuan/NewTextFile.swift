import Glibc

/// A file that the program writes for people: never over another, and whole or not at all.
enum NewTextFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? .refused("\(path) 已经存在，不覆盖。请移走原文件或另指定文件名。")
        : .data("无法写入 \(path)（\(SystemError.wording(errno))）。")
    }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let reason = SystemError.wording(errno)
        unlink(path)
        throw .data("写入 \(path) 失败（\(reason)），已删去不完整的文件。")
      }
      rest = rest.dropFirst(count)
    }
  }
}
