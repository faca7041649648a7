/// The heads of columns: lines with tabs one below the other are a table, and its first line names what is in it.
struct TableHeads {
  private struct Cell {
    let range: Range<Int>
    /// Where the head of its column ends.
    let headEnd: Int
  }

  /// The cells below heads, in order.
  private let cells: [Cell]

  init(_ text: [Unicode.Scalar]) {
    var (cells, heads): ([Cell], [Range<Int>]) = ([], [])
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: "\n") ?? text.count
      let row = Self.cells(of: text, start..<end)
      if row.count < 2 {
        heads = []
      } else if heads.isEmpty {
        heads = row
      } else {
        cells += zip(row, heads).map { Cell(range: $0, headEnd: $1.upperBound) }
      }
      start = end + 1
    }
    self.cells = cells
  }

  /// Where the head ends of the column in which the place begins a cell; nil elsewhere.
  func endOfHead(of place: Int) -> Int? {
    cell(around: place).flatMap { place - $0.range.lowerBound < 4 ? $0.headEnd : nil }
  }

  /// Where the cells begin, and where their heads end.
  var places: [(start: Int, headEnd: Int)] { cells.map { ($0.range.lowerBound, $0.headEnd) } }

  private func cell(around place: Int) -> Cell? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].range.upperBound < place { low = middle + 1 } else { high = middle }
    }
    guard cells.indices.contains(low), cells[low].range.lowerBound <= place else { return nil }
    return cells[low]
  }

  private static func cells(of text: [Unicode.Scalar], _ line: Range<Int>) -> [Range<Int>] {
    var (cells, start): ([Range<Int>], Int) = ([], line.lowerBound)
    for place in line where text[place] == "\t" {
      cells.append(start..<place)
      start = place + 1
    }
    return cells + [start..<line.upperBound]
  }
}
