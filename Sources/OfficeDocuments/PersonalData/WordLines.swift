/// The lines of a part as they are, and as they were before the tracked changes in them: what was struck out still stands
/// in the file.
struct WordLines {
  private(set) var current: [String] = []
  /// Lines in which something was struck out, with it and without what came in its place.
  private(set) var before: [String] = []
  /// Elements open around the present place.
  var deletions = 0
  var insertions = 0
  var rows = 0

  private var line = ""
  private var lineBefore = ""
  private var hasDeletion = false

  mutating func append(_ text: String) {
    if deletions > 0 {
      hasDeletion = hasDeletion || !text.isEmpty
    } else {
      line += text
    }
    if insertions == 0 || deletions > 0 { lineBefore += text }
  }

  /// Within a table a line is a row.
  mutating func breakLine() {
    if rows > 0 { append(" ") } else { endLine() }
  }

  mutating func endParagraph() { breakLine() }

  mutating func endCell() {
    (line, lineBefore) = (line.droppingBlanks + "\t", lineBefore.droppingBlanks + "\t")
  }

  mutating func endRow() {
    rows = max(0, rows - 1)
    if line.hasSuffix("\t") { line.removeLast() }
    // A table within a cell is a part of its row.
    breakLine()
  }

  mutating func endLine() {
    if !line.isEmpty { current.append(line) }
    if hasDeletion { before.append(lineBefore) }
    (line, lineBefore, hasDeletion) = ("", "", false)
  }
}

extension String {
  fileprivate var droppingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
