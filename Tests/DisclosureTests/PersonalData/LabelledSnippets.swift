import Disclosure
import Foundation

/// The labelled files beside the tests. All persons in them are invented; the numbers are right by their check characters
/// alone.
enum LabelledSnippets {
  static func read(_ name: String) throws -> [LabelledSnippet] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Labelled/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try LabelledSnippet(line: String($0)) }
  }
}
