import Disclosure
import Foundation
import OfficeStore

/// A folder with an office file and ledgers, gone with the value.
final class ImportFolder {
  static let today: Day = "2026-11-20"
  static let entry = Entry(account: "liu", today: today, enteredAt: "2026-11-20T09:30:00+08:00")

  private let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kaijuan-import-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  var ledgers: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".csv") }.sorted()
    }
  }

  func office() throws -> Office {
    try Office.create(at: file("office.kaijuan"), name: "沭阳县人民政府", personName: "刘", by: ImportFolder.entry)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
  }
}
