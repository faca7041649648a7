import CNcurses
import Terminal

/// Puts one character into a cell of the curses screen, and reads it back.
enum CellPainter {
  static func paint(_ character: Character, row: Int, column: Int, _ look: Palette.Look) {
    var scalars = scalars(of: character).map { wchar_t($0.value) }
    scalars.append(0)
    // ERR in the last cell of the screen is curses' way to say that the cursor cannot go further.
    _ = kaijuan_put(Int32(row), Int32(column), scalars, look.attributes, look.pair)
  }

  static func read(row: Int, column: Int) -> String {
    var scalars = [wchar_t](repeating: 0, count: Int(kaijuan_scalars_per_cell) + 1)
    var attributes: attr_t = 0
    var pair: Int16 = 0
    guard kaijuan_get(Int32(row), Int32(column), &scalars, &attributes, &pair) == OK else { return "" }
    return String(
      String.UnicodeScalarView(
        scalars.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }))
  }

  /// A base with what combines with it, as many as a cell can hold. A character that glibc has no width for
  /// would be dropped by curses and everything after it shifted: it is shown as □ or, where wide, as 〓.
  private static func scalars(of character: Character) -> [Unicode.Scalar] {
    let all = Array(character.unicodeScalars)
    guard let base = all.first, CellWidth.isKnown(base) else {
      return [CellWidth.of(character) == 2 ? "\u{3013}" : "?"]
    }
    let combining = all.dropFirst().filter { CellWidth.isKnown($0) && CellWidth.of($0) == 0 }
    return [base] + combining.prefix(Int(kaijuan_scalars_per_cell) - 2)
  }
}
