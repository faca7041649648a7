import Disclosure
import Foundation
import Testing

/// A Markdown table of worked examples under `Tests/DisclosureTests/Examples/`, which a lawyer can edit.
enum ExampleTable {
  /// One row, its cells by the heading of their column.
  struct Row: Sendable, CustomTestStringConvertible {
    /// The heading above the table.
    let section: String
    let cells: [String: String]

    /// The text of a cell; nil for a dash.
    func text(_ column: String) throws -> String? {
      guard let cell = cells[column] else { throw Flaw.noSuchColumn(column, row: testDescription) }
      return cell == "—" ? nil : cell
    }

    func required(_ column: String) throws -> String {
      guard let text = try text(column) else { throw Flaw.empty(column, row: testDescription) }
      return text
    }

    func day(_ column: String) throws -> Day { try Day(iso: required(column)) }

    /// The parts of a cell between 、; none for a dash.
    func list(_ column: String) throws -> [String] {
      try text(column).map { $0.split(separator: "、").map(String.init) } ?? []
    }

    var testDescription: String { "\(section) \(cells["序号"] ?? "?") \(cells["说明"] ?? "")" }
  }

  enum Flaw: Error {
    case noSuchColumn(String, row: String)
    case empty(String, row: String)
    case wrongNumberOfCells(line: String)
  }

  /// The rows of all tables under a second-level heading, whatever third-level headings divide them.
  static func rows(_ file: String, under heading: String) throws -> [Row] {
    var reading = Reading()
    for line in try text(of: file).split(whereSeparator: \.isNewline).map(String.init) {
      try reading.take(line, under: heading)
    }
    return reading.rows
  }

  private static func text(of file: String) throws -> String {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Examples/\(file).md").standardizedFileURL
    return try String(contentsOf: url, encoding: .utf8)
  }

  private struct Reading {
    var rows: [Row] = []
    private var isInside = false
    private var section = ""
    private var headings: [String]?

    mutating func take(_ line: String, under heading: String) throws {
      if line.hasPrefix("#") { return enter(line, heading) }
      guard isInside, line.hasPrefix("|") else { return }
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard let headings else { return self.headings = cells }
      guard cells.count == headings.count else { throw Flaw.wrongNumberOfCells(line: line) }
      guard !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) else { return }
      rows.append(Row(section: section, cells: Dictionary(uniqueKeysWithValues: zip(headings, cells))))
    }

    private mutating func enter(_ line: String, _ heading: String) {
      if line.hasPrefix("## ") { isInside = line.hasPrefix("## \(heading)") }
      section = String(line.drop { $0 == "#" || $0 == " " })
      headings = nil
    }
  }
}
