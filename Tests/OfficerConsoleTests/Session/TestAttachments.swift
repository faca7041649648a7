import Disclosure
import OfficeStore

@testable import OfficerConsole

/// Folders with files in them, in memory; programs among them are refused.
struct TestAttachments {
  /// What is in a folder; folders end in a slash.
  let files: [String: [String]]

  var desk: AttachmentDesk {
    AttachmentDesk(
      read: { path, kind, pages throws(ConsoleFault) in
        guard !path.hasSuffix(".exe") else { throw .sentence("\(path)：不是可以入卷的材料。") }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return NewAttachment(
          kind: kind, name: name, type: "application/pdf", pages: pages, bytes: Array(path.utf8))
      },
      list: { folder throws(ConsoleFault) in
        guard let names = files[folder] else { throw .sentence("无法读取目录 \(folder)（没有权限）。") }
        return names.map { name in
          name.hasSuffix("/")
            ? AttachmentDesk.Entry(String(name.dropLast()), size: nil)
            : AttachmentDesk.Entry(name, size: 204_800)
        }
      },
      open: { _, _, _ throws(ConsoleFault) in })
  }
}
