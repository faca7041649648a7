import Foundation
import Testing

/// The modules and which way they look. The build's own check lets transitive imports pass; this one does not.
@Suite struct ModuleTests {
  private static let permitted: [String: Set<String>] = [
    "Disclosure": [],
    "OfficeStore": ["Disclosure", "CSQLite", "CCrypto", "Glibc", "FoundationEssentials"],
    "OfficeDocuments": [
      "Disclosure", "CIconv", "CZip", "CXlsxWriter", "CQRencode", "CPng", "CMagic", "Glibc",
    ],
    "Terminal": ["CWidth", "Glibc"],
    "CursesTerminal": ["Terminal", "CNcurses", "Dispatch", "Glibc", "Synchronization"],
    "OfficeText": ["Disclosure", "OfficeStore", "OfficeDocuments", "Terminal", "FoundationEssentials"],
    "OfficerConsole": [
      "Disclosure", "OfficeStore", "OfficeDocuments", "OfficeText", "Terminal", "FoundationEssentials",
    ],
    "kaijuan": [
      "Disclosure", "OfficeStore", "OfficeDocuments", "OfficeText", "OfficerConsole", "Templates",
      "Forms", "SeededRandom",
      "Terminal", "CursesTerminal", "Glibc", "FoundationEssentials",
    ],
    // What the program is measured beside: the bare engine, and Foundation's own calendar.
    "kaijuan-bench": [
      "Disclosure", "OfficeStore", "OfficeDocuments", "OfficerConsole", "Terminal", "CursesTerminal",
      "Forms", "SeededRandom", "CSQLite", "Foundation", "Glibc",
    ],
    "Forms": [],
    "Templates": [],
    "SeededRandom": [],
  ]

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let sources = package.appending(path: "Sources")
  /// Modules that stand at the top, where an officer finds their files.
  private static let atTheTop: Set<String> = ["Forms", "Templates"]

  @Test("every import of a module is one that the table of modules permits")
  func imports() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let swiftModules = try folders.filter { try !Self.files(of: $0).isEmpty }
    let modules = Self.atTheTop.union(swiftModules)
    #expect(modules == Set(Self.permitted.keys))
    for module in modules {
      for file in try Self.files(of: module) {
        for name in try Self.imports(of: file) {
          #expect(
            Self.permitted[module]?.contains(name) == true,
            "\(module) may not import \(name): \(file.lastPathComponent)")
        }
      }
    }
  }

  private static func files(of module: String) throws -> [URL] {
    let folder = (atTheTop.contains(module) ? package : sources).appending(path: module)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private static func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else {
        return nil
      }
      let isStatement = words[..<index].allSatisfy {
        $0.hasPrefix("@") || ["public", "package", "internal"].contains($0)
      }
      return isStatement ? String(words[index + 1]) : nil
    }
  }
}
