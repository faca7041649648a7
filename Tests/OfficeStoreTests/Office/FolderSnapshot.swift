import Foundation

/// The files of a folder with their bytes and times, to tell whether anything touched them.
struct FolderSnapshot: Equatable {
  private struct File: Equatable {
    let bytes: Data
    let modified: Date?
  }

  private let files: [String: File]

  init(_ folder: TemporaryFolder) throws {
    var files: [String: File] = [:]
    for name in folder.names {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
      files[name] = File(
        bytes: try Data(contentsOf: URL(fileURLWithPath: folder.file(name))),
        modified: attributes[.modificationDate] as? Date)
    }
    self.files = files
  }
}
