import Disclosure
import Glibc
import OfficeStore
import OfficerConsole

extension CommandContext {
  /// Files that go into volumes, for the person before the console.
  var attachmentDesk: AttachmentDesk {
    AttachmentDesk(
      read: { path, kind, pages throws(ConsoleFault) in
        try saying { () throws(Failure) in try AttachmentFile.read(whole(path), as: kind, pages: pages) }
      },
      list: { folder throws(ConsoleFault) in try Self.entries(of: whole(folder)) },
      open: { bytes, name, command throws(ConsoleFault) in
        _ = try saying { () throws(Failure) in
          try OpenedCopy(command, surroundings.environment).open(bytes, named: name)
        }
      },
      check: { bytes, name throws(ConsoleFault) in
        try saying { () throws(Failure) in try checked(bytes, named: name) }
      })
  }

  /// Folders first, each by name; what cannot go into a volume is not shown.
  private static func entries(of folder: String) throws(ConsoleFault) -> [AttachmentDesk.Entry] {
    let place = folder.isEmpty ? "." : folder
    guard access(place, R_OK | X_OK) == 0 else {
      throw .sentence("无法读取目录 \(place)（\(SystemError.wording(errno))）。")
    }
    let entries: [AttachmentDesk.Entry] = Folder.files(in: place).filter { !$0.hasPrefix(".") }.compactMap {
      name in
      var status = stat()
      guard lstat("\(place)/\(name)", &status) == 0 else { return nil }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return AttachmentDesk.Entry(name, size: nil)
      case S_IFREG: return AttachmentDesk.Entry(name, size: Int(status.st_size))
      default: return nil
      }
    }
    return entries.sorted { ($0.isFile, $0.name) < ($1.isFile, $1.name) }
  }
}

extension AttachmentDesk.Entry {
  fileprivate var isFile: Int { isFolder ? 0 : 1 }
}
