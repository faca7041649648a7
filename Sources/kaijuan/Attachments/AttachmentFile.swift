import Disclosure
import Glibc
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// A scan or a file that an officer puts into a volume: what may not go in is refused before it is read.
enum AttachmentFile {
  /// - Parameters:
  ///   - path: as typed.
  ///   - kind: what it is.
  ///   - pages: nil where nobody counted them; a picture is one page.
  /// - Throws: ``Failure``, exit code 2 for a path that leads upwards, 4 for a file that is no paper.
  static func read(_ path: String, as kind: AttachmentKind, pages: Int?) throws(Failure) -> NewAttachment {
    guard !path.split(separator: "/").contains("..") else {
      throw .usage("\(path)：路径中不能有“..”，请写出文件的完整路径。")
    }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard Attached.isFileName(name) else {
      throw .data("\(path.withoutControls)：文件名有看不见的字符或者过长，请改名后再入卷。")
    }
    let bytes = try bytes(of: path)
    let type: AttachmentType
    do { type = try AttachmentType(bytes, named: name) } catch { throw .data("\(path)：\(error.wording)。") }
    return NewAttachment(
      kind: kind, name: name, type: type.rawValue, pages: pages ?? (type.isOnePage ? 1 : nil), bytes: bytes)
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    var status = stat()
    // Before anything is opened: to open a device may already do something.
    guard lstat(path, &status) == 0 else {
      throw .data("无法打开 \(path)（\(SystemError.wording(errno))）。")
    }
    try check(status, path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .data("无法打开 \(path)（\(SystemError.wording(errno))）。") }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else {
      throw .data("无法读取 \(path)（\(SystemError.wording(errno))）。")
    }
    // It may be another one by now.
    try check(status, path)
    return try read(descriptor, count: Int(status.st_size), path)
  }

  private static func check(_ status: stat, _ path: String) throws(Failure) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .data("\(path) 是符号链接，不入卷：请给出文件本身的路径。")
    case S_IFDIR: throw .data("\(path) 是目录，不能入卷：请逐个给出其中的文件。")
    default: throw .data("\(path) 是设备或管道，不是普通文件，不能入卷。")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw .data("\(path)：\(AttachmentRefusal.empty.wording)。") }
    guard size <= NewAttachment.largest else {
      throw .data(
        "\(path) 有\(ByteCount.text(size))，超过每个文件\(NewAttachment.largest >> 20) MB的上限。请分成几个文件，或降低扫描分辨率。")
    }
  }

  private static func read(_ descriptor: Int32, count: Int, _ path: String) throws(Failure) -> [UInt8] {
    // One byte more than there should be tells a file that grows.
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var end = 0
    while end < bytes.count {
      let got = bytes[end...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .data("无法读取 \(path)（\(SystemError.wording(errno))）。") }
      if got == 0 { break }
      end += got
    }
    guard end == count else { throw .data("\(path) 在读取时变了，没有入卷。请待它写完后再试。") }
    bytes.removeLast()
    return bytes
  }
}
