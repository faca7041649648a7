/// Lays fields out in rows: two that are short stand side by side, a long one alone.
enum FormRowLayout {
  static func rows(of fields: [ApplicationField]) -> [BlankFormRow] {
    var rows: [[ApplicationField]] = []
    for field in fields {
      if let last = rows.last, last.count == 1, !last[0].isLong, !field.isLong {
        rows[rows.count - 1].append(field)
      } else {
        rows.append([field])
      }
    }
    return rows.map(BlankFormRow.init)
  }
}

extension ApplicationField {
  /// Characters of options that stand in half a line.
  private static let halfLine = 8

  /// Whether it needs a line of its own.
  fileprivate var isLong: Bool {
    switch kind {
    case .longText: true
    case .choice, .choices: options.reduce(0) { $0 + $1.count + 2 } > Self.halfLine
    case .text, .number, .day, .signature: false
    }
  }
}
