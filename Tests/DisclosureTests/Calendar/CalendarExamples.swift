import Disclosure
import Foundation

/// The tables of worked examples under `Tests/DisclosureTests/Examples/`.
enum CalendarExamples {
  /// One row, its cells by the heading of their column.
  struct Row: CustomStringConvertible {
    let table: String
    let line: Int
    let cells: [String: String]

    func text(_ column: String) throws -> String {
      guard let cell = cells[column] else { throw Flaw.noSuchCell(row: description, column: column) }
      return cell
    }

    func day(_ column: String) throws -> Day { try Day(iso: text(column)) }

    func number(_ column: String) throws -> Int {
      guard let number = Int(try text(column)) else {
        throw Flaw.noSuchCell(row: description, column: column)
      }
      return number
    }

    var description: String { "\(table).csv:\(line)" }
  }

  enum Flaw: Error {
    case noSuchCell(row: String, column: String)
  }

  static func rows(_ table: String) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Examples/\(table).csv").standardizedFileURL
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let headings = lines.first ?? []
    return lines.dropFirst().enumerated().map { index, cells in
      let named = Dictionary(zip(headings, cells)) { first, _ in first }
      return Row(table: table, line: index + 2, cells: named)
    }
  }
}
