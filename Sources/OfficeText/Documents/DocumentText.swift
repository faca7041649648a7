package import OfficeDocuments
import Terminal

/// A paper as text for a terminal or a .txt: paragraphs indented by two characters, what stands in the middle or at the
/// right edge of the sheet there too.
package enum DocumentText {
  /// Terminal cells of a line of 28 characters, as a sheet has them.
  private static let sheet = 56

  /// - Parameter columns: terminal cells that a line may take; nil leaves every paragraph on one line.
  package static func lines(_ document: OfficialDocument, columns: Int?) -> [String] {
    let mark = document.mark.map { wrapped("〔\($0)〕", columns) + [""] } ?? []
    return mark + document.blocks.flatMap { lines($0, columns: columns) }
  }

  /// One element, with the empty lines around it.
  package static func lines(_ block: DocumentBlock, columns: Int?) -> [String] {
    let words = TextDocument.lines(block)
    return switch block {
    case .redHead, .subtitle: centred(words, columns) + [""]
    case .reference(_, let signer):
      signer == nil ? centred(words, columns) + [""] : spread(words, columns) + [""]
    case .title: centred(words, columns) + [""]
    case .addressee: words.flatMap { wrapped($0, columns) }
    case .heading, .paragraph, .prompt, .note, .code: words.flatMap { wrapped(indent + $0, columns) }
    case .table(let table): [""] + DocumentTableText.lines(table, columns: columns) + [""]
    case .attachments: [""] + attachments(words, columns)
    case .signature: ["", ""] + signature(words, columns) + [""]
    case .remark: [""] + words.flatMap { wrapped($0, columns) }
    case .annex: words.prefix(1) + centred(Array(words.dropFirst()), columns) + [""]
    case .newSheet, .newWideSheet: ["", ""]
    }
  }

  private static let indent = "　　"

  private static func wrapped(_ line: String, _ columns: Int?) -> [String] {
    let line = line.withoutControls
    return columns.map { line.wrapped(toCells: $0) } ?? [line]
  }

  /// The cells between whose edges something is placed.
  private static func width(_ columns: Int?) -> Int { min(columns ?? sheet, sheet) }

  private static func centred(_ lines: [String], _ columns: Int?) -> [String] {
    lines.flatMap { wrapped($0, columns) }.map { line in
      String(repeating: " ", count: max(0, width(columns) - CellWidth.of(line)) / 2) + line
    }
  }

  /// 发文字号 at the left edge, 签发人 at the right.
  private static func spread(_ lines: [String], _ columns: Int?) -> [String] {
    lines.flatMap { line -> [String] in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let room = width(columns) - sides.map { CellWidth.of($0) }.reduce(0, +)
      return wrapped(sides.joined(separator: String(repeating: " ", count: max(2, room))), columns)
    }
  }

  /// The names stand below each other.
  private static func attachments(_ lines: [String], _ columns: Int?) -> [String] {
    lines.enumerated().flatMap { index, line in
      wrapped(indent + (index == 0 ? "" : "　　　") + line, columns)
    }
  }

  /// 署名 centred over 成文日期, that four characters from the right edge.
  private static func signature(_ lines: [String], _ columns: Int?) -> [String] {
    let lines = lines.map(\.withoutControls)
    let widest = lines.map { CellWidth.of($0) }.max() ?? 0
    let left = max(0, width(columns) - 8 - widest)
    return lines.map { line in
      String(repeating: " ", count: left + (widest - CellWidth.of(line)) / 2) + line
    }
  }
}
