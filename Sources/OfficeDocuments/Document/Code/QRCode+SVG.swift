extension QRCode {
  /// The code as a drawing within a page, margin included.
  ///
  /// - Parameter label: for those who do not see it.
  func svg(label: String) -> String {
    let side = size + 2 * Self.margin
    let path = (0..<size).map(path(ofRow:)).joined()
    return "<svg class=\"code\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\" role=\"img\" "
      + "aria-label=\"\(label.escapedForMarkup)\"><rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>"
      + "<path d=\"\(path)\"/></svg>"
  }

  /// A bar for each run of dark squares.
  private func path(ofRow row: Int) -> String {
    var path = ""
    var column = 0
    while column < size {
      let start = column
      while isDark(row: row, column: column) { column += 1 }
      if column > start {
        path += "M\(start + Self.margin) \(row + Self.margin)h\(column - start)v1h-\(column - start)z"
      }
      column += 1
    }
    return path
  }
}
