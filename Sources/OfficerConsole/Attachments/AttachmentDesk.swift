package import Disclosure
package import OfficeDocuments
package import OfficeStore

/// Files that go into volumes as the console needs them: only the program reaches folders and other programs.
package struct AttachmentDesk {
  /// What stands in a folder.
  package struct Entry: Hashable, Sendable {
    package let name: String
    /// Bytes; nil for a folder.
    let size: Int?

    package init(_ name: String, size: Int?) {
      self.name = name
      self.size = size
    }

    package var isFolder: Bool { size == nil }
  }

  package typealias Reading = (_ path: String, AttachmentKind, _ pages: Int?) throws(ConsoleFault) ->
    NewAttachment
  package typealias Listing = (_ folder: String) throws(ConsoleFault) -> [Entry]
  package typealias Opening = (_ bytes: [UInt8], _ name: String, _ command: String) throws(ConsoleFault) ->
    Void

  package typealias Checking = (_ bytes: [UInt8], _ name: String) throws(ConsoleFault) -> CheckedDocument

  /// Reads a file, or says why it does not go into a volume.
  let read: Reading
  /// The folders and ordinary files of a folder, without hidden ones.
  let list: Listing
  /// Hands a copy to the system's program.
  let open: Opening
  /// Finds the personal data in a file.
  let check: Checking

  package init(
    read: @escaping Reading, list: @escaping Listing, open: @escaping Opening,
    check: @escaping Checking = { _, name throws(ConsoleFault) in throw .sentence("这里不能检查 \(name)。") }
  ) {
    self.read = read
    self.list = list
    self.open = open
    self.check = check
  }

  /// Where no files are at hand.
  package static var none: AttachmentDesk {
    AttachmentDesk(
      read: { path, _, _ throws(ConsoleFault) in throw .sentence("这里不能读取文件 \(path)。") },
      list: { folder throws(ConsoleFault) in throw .sentence("这里不能读取目录 \(folder)。") },
      open: { _, name, _ throws(ConsoleFault) in throw .sentence("这里不能打开 \(name)。") })
  }
}
