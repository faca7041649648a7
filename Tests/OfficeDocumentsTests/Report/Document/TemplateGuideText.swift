import Foundation
import Testing

/// `Templates/README.md`: each name in a line of its own, - `年度`; those of a table of rows and columns as its rows,
/// - `新收`, and behind them its columns, - `.总计`.
enum TemplateGuideText {
  static func names(under heading: String) throws -> [String] {
    let file = URL(filePath: #filePath).appending(path: "../../../../../Templates/README.md")
      .standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.firstRange(of: heading)).upperBound
    let section = text[start...].firstRange(of: "\n## ").map { text[start..<$0.lowerBound] } ?? text[start...]
    return section.split(separator: "\n### ").flatMap(listed(in:))
  }

  private static func listed(in section: Substring) -> [String] {
    let items = section.matches(of: /\n- `([^`]+)`/).map { String($0.output.1) }
    let columns = items.filter { $0.hasPrefix(".") }
    let rows = items.filter { !$0.hasPrefix(".") }
    return columns.isEmpty ? rows : rows.flatMap { row in columns.map { row + $0 } }
  }
}
