import Foundation
import Testing

/// A case and its whole reckoning, from `Tests/DisclosureTests/Examples/legal-reckoning.md`.
struct ReckoningExample: Sendable, CustomTestStringConvertible {
  let title: String
  let row: ExampleTable.Row
  let expected: String

  var testDescription: String { title }

  static func all() throws -> [ReckoningExample] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Examples/legal-reckoning.md").standardizedFileURL
    let sections = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n## ").dropFirst()
    return sections.map(ReckoningExample.init)
  }

  /// `- 收到：2025-03-05` are the facts; what stands between the fences is the reckoning.
  private init(section: String) {
    let lines = section.split(separator: "\n").map(String.init)
    title = lines.first ?? ""
    let facts = lines.filter { $0.hasPrefix("- ") }.map {
      $0.dropFirst(2).split(separator: "：", maxSplits: 1)
    }
    let pairs = facts.compactMap { $0.count == 2 ? (String($0[0]), String($0[1])) : nil }
    row = ExampleTable.Row(section: title, cells: Dictionary(pairs) { first, _ in first })
    expected = lines.drop { $0 != "```" }.dropFirst().prefix { $0 != "```" }.joined(separator: "\n")
  }
}
