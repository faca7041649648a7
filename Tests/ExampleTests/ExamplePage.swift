import Foundation

/// A page of the documentation with its worked example: the code, and what the page says that it prints.
struct ExamplePage {
  let code: String
  let output: String

  /// - Parameter path: from the root of the package.
  init(_ path: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    code = Self.block("swift", in: text)
    output = Self.block("text", in: text)
  }

  /// The code of an example as its page shows it: the imports, and what stands between the marks.
  static func code(ofExample name: String) throws -> String {
    let file = root.appending(path: "Tests/ExampleTests/\(name).swift")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let body = lines.drop { !$0.hasSuffix("// The page begins.") }.dropFirst()
      .prefix { !$0.hasSuffix("// The page ends.") }
      .map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }
    return (lines.filter { $0.hasPrefix("import ") } + [""] + body).joined(separator: "\n")
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func block(_ language: String, in text: String) -> String {
    text.components(separatedBy: "\n").drop { $0 != "```\(language)" }.dropFirst().prefix { $0 != "```" }
      .joined(separator: "\n")
  }
}
