/// Takes the lines of a form file apart, each in its order; what they mean together is the parser's.
struct FormEntryReader {
  static let headEnd = "---"
  private let source: TemplateSource

  /// The entries of the head and those behind its ---.
  static func entries(
    of source: TemplateSource
  ) throws(FormFileError) -> (head: [FormEntry], body: [FormEntry]) {
    let reader = FormEntryReader(source: source)
    let end = source.lines.firstIndex { $0.trimmedOfBlanks == headEnd }
    guard let end else { throw source.error(.noEnd, at: TemplatePlace(line: 1, column: 1)) }
    return (
      try reader.entries(source.lines.indices.prefix(end)),
      try reader.entries(source.lines.indices.dropFirst(end + 1))
    )
  }

  private func entries(_ lines: Range<Int>) throws(FormFileError) -> [FormEntry] {
    var entries: [FormEntry] = []
    for index in lines where !source.lines[index].trimmedOfBlanks.isEmpty {
      entries.append(try entry(source.lines[index], line: index + 1))
    }
    return entries
  }

  private func entry(_ line: String, line number: Int) throws(FormFileError) -> FormEntry {
    if let column = line.firstIndex(where: { !$0.isPrintable }) {
      throw source.error(.controlCharacter, at: place(of: column, in: line, number))
    }
    let start = place(of: line.firstVisible(from: line.startIndex), in: line, number)
    guard let colon = line.unicodeScalars.firstIndex(where: { $0 == "：" || $0 == ":" }) else {
      throw source.error(.notAnEntry, at: start)
    }
    let word = String(line[..<colon]).trimmedOfBlanks
    let behind = line.unicodeScalars.index(after: colon)
    let value = String(line[behind...]).trimmedOfBlanks
    guard let key = FormKey(rawValue: word) else {
      throw source.error(.unknownKey(word, known: FormKey.allCases), at: start)
    }
    guard !value.isEmpty else { throw source.error(.emptyValue(key), at: start) }
    let begin = line.firstVisible(from: behind)
    return FormEntry(
      key: key, value: value, keyPlace: start, valuePlace: place(of: begin, in: line, number))
  }

  private func place(of index: String.Index, in line: String, _ number: Int) -> TemplatePlace {
    TemplatePlace(line: number, column: line.distance(from: line.startIndex, to: index) + 1)
  }
}

extension String {
  fileprivate func firstVisible(from start: String.Index) -> String.Index {
    self[start...].firstIndex { !String($0).trimmedOfBlanks.isEmpty } ?? start
  }
}
