import Foundation
import Testing

@Suite struct EngineImportTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func importers(of module: String) throws -> [String] {
    let sources = root.appendingPathComponent("Sources").path
    let files = try #require(FileManager.default.enumerator(atPath: sources))
    return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.filter { name in
      let text = try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8)
      return text.split(whereSeparator: \.isNewline).contains { line in
        line.split(separator: " ").suffix(2) == ["import", module[...]]
      }
    }
  }

  @Test func `Engine calls are only in the SQLite folder of the store`() throws {
    let importers = try Self.importers(of: "CSQLite")
    #expect(importers.contains("OfficeStore/SQLite/Database.swift"))
    // The benchmarks measure beside the bare engine; they are no part of the program.
    let elsewhere = importers.filter {
      !$0.hasPrefix("OfficeStore/SQLite/") && !$0.hasPrefix("kaijuan-bench/")
    }
    #expect(elsewhere == [])
  }

  @Test func `The hash's library is called in one file of the store`() throws {
    let importers = try Self.importers(of: "CCrypto").filter { $0.hasPrefix("OfficeStore/") }
    #expect(importers == ["OfficeStore/Record/SM3.swift"])
  }
}
