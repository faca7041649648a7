import Disclosure
import Foundation
import OfficeStore

/// An office file in a folder of its own, removed with the value; its cases are invented.
final class TestOffice {
  let path: String
  let today: Day
  private let folder: URL

  /// - Parameters:
  ///   - today: the day of entry, and of the sittings.
  ///   - cases: as a ledger would bring them.
  init(today: String = "2026-11-18", cases: [LedgerCase] = TestCases.some) throws {
    self.today = try Day(iso: today)
    folder = FileManager.default.temporaryDirectory.appending(path: "kaijuan-console-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "office.kaijuan").path
    let entry = Entry(account: "officer", today: self.today, enteredAt: "\(today)T08:00:00+08:00")
    let office = try Office.create(at: path, name: "河源县人民政府办公室", personName: "王经办", by: entry)
    var rest = cases[...]
    _ = try office.importLedger(by: entry) { rest.popFirst() }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
