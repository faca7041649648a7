import Glibc

/// A small file read at once.
enum WholeFile {
  /// - Parameter limit: bytes; a yearly report, a notice or a template has a few thousand.
  static func read(_ path: String, limit: Int = 16 << 20) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .data("无法打开 \(path)（\(SystemError.wording(errno))）。") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw .data("无法读取 \(path)（\(SystemError.wording(errno))）。") }
      guard count > 0 else { return bytes }
      bytes += block.prefix(count)
      guard bytes.count <= limit else { throw .data("\(path) 过大（超过\(limit >> 20) MB），不是所要的文件。") }
    }
  }
}
