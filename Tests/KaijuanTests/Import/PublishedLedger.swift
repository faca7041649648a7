import Disclosure
import Foundation
import OfficeDocuments
import OfficeStore
import Testing

/// The ledger and the published report under `Fixtures/`.
enum PublishedLedger {
  static let defaults = LedgerCaseReader.Defaults(
    respondentOrgan: "沭阳县人民政府", region: nil, clarificationDays: 15, today: ImportFolder.today)

  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)").path
  }

  /// The header and the rows as they are written.
  static func records() throws -> [[String]] {
    var reader = try LedgerReader(path: path("ledger-2025.csv"))
    var records = [reader.header.names]
    while let row = try reader.next() { records.append(row.record.fields) }
    return records
  }

  /// Every row as a case. A rejected row fails the test.
  static func cases(in bytes: [UInt8]) throws -> [LedgerCase] {
    var reader = try LedgerReader(source: BytesInMemory(bytes))
    let cases = LedgerCaseReader(reader.header, defaults: defaults)
    var result: [LedgerCase] = []
    while let row = try reader.next() {
      switch cases.read(row, digest: Office.digest) {
      case .read(.file(let ledgerCase)): result.append(ledgerCase)
      case .read(.dispute(let dispute)): Issue.record("\(dispute)")
      case .rejected(let rejections): Issue.record("\(rejections)")
      }
    }
    return result
  }

  /// The cases as the fixture itself has them; none where it cannot be read, which every test notices.
  static let plainCases = (try? cases(in: LedgerVariant.plain.bytes())) ?? []

  static func report() throws -> AnnualReport {
    try AnnualReportFile.read(Array(Data(contentsOf: URL(fileURLWithPath: path("annual-2025.json")))))
  }
}
