extension LabelledSnippet {
  /// Reads a line of a labelled file: number, text, and of each thing to be found its kind and what stands in the text,
  /// as `电话号码=13812345678`, with tabs between them. In the text `\n` is a line end and `\t` a tab.
  ///
  /// - Throws: ``LabelledSnippetFault``.
  public init(line: String) throws(LabelledSnippetFault) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
    guard cells.count >= 2, !cells[1].isEmpty else { throw .tooFewColumns }
    var labels: [Label] = []
    for cell in cells.dropFirst(2) where !cell.isEmpty { labels.append(try Self.label(cell, in: cells[1])) }
    self.init(text: cells[1], labels: labels)
  }

  private static func label(_ cell: String, in text: String) throws(LabelledSnippetFault) -> Label {
    let parts = cell.split(separator: "=", maxSplits: 1).map(String.init)
    guard let kind = PersonalDataKind.allCases.first(where: { $0.name == parts.first }) else {
      throw .unknownKind(parts.first ?? "")
    }
    guard parts.count == 2, text.contains(parts[1]) else { throw .notInText(cell) }
    return Label(kind: kind, text: parts[1])
  }

  private static func unescaped(_ cell: Substring) -> String {
    var (result, isEscape) = ("", false)
    for character in cell {
      if character == "\\", !isEscape {
        isEscape = true
        continue
      }
      switch character {
      case "n" where isEscape: result.append("\n")
      case "t" where isEscape: result.append("\t")
      default: result.append(character)
      }
      isEscape = false
    }
    return result
  }
}

/// Why a line is none of a labelled file.
public enum LabelledSnippetFault: Error, Hashable, Sendable {
  case tooFewColumns
  case unknownKind(String)
  /// What is labelled does not stand in the text.
  case notInText(String)

  /// In Chinese, without the place.
  public var wording: String {
    switch self {
    case .tooFewColumns: "不足两栏。每行应为：编号、文字、标注（类别=内容，可以没有，也可以有几个），以制表符分隔"
    case .unknownKind(let kind):
      "没有“\(kind)”这一类别，应为：\(PersonalDataKind.allCases.map(\.name).joined(separator: "、"))"
    case .notInText(let label): "标注“\(label)”在文字中找不到"
    }
  }
}
