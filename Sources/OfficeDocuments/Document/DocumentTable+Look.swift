extension DocumentTable {
  /// Columns that stand side by side in 五号; more need smaller print.
  private static let roomyColumns = 6

  var isSmall: Bool { widths.count > Self.roomyColumns }

  /// Whether it is filled in by hand: its rows leave room for a pen.
  var isForPen: Bool { role == "form" }
}

extension DocumentCell {
  /// Words begin at the left edge of their cell; headings and figures stand in its middle.
  var isFromLeft: Bool { role == "label" || role == "note" || role == "text" }

  /// The heading of a block within a table.
  var isItem: Bool { role == "item" }
}
