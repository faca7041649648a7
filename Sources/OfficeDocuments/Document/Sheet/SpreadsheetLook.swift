import CXlsxWriter

/// How cells of a spreadsheet look.
struct SpreadsheetLook: Hashable {
  enum Kind: Hashable {
    case title, heading, text, number
    /// A day, shown as `2025-03-05`.
    case day
  }

  let kind: Kind
  var isFromLeft = false
  /// Around the cell, as the forms have it.
  var hasLines = true
  /// Whether long text goes on below; a list of a hundred thousand rows stays one line a row.
  var wraps = true

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, kind == .title ? "方正小标宋简体" : kind == .heading ? "黑体" : "宋体")
    format_set_font_size(format, kind == .title ? 16 : 10.5)
    format_set_align(format, Self.middle)
    format_set_align(format, isFromLeft ? Self.left : Self.centre)
    if wraps { format_set_text_wrap(format) }
    if hasLines { format_set_border(format, Self.thin) }
    switch kind {
    case .day: format_set_num_format(format, "yyyy-mm-dd")
    // Text stays text when somebody edits it: a number of 18 digits or one that begins with 0 too.
    case .text: format_set_num_format(format, "@")
    case .title, .heading, .number: break
    }
  }

  private static let left = UInt8(LXW_ALIGN_LEFT.rawValue)
  private static let centre = UInt8(LXW_ALIGN_CENTER.rawValue)
  private static let middle = UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue)
  private static let thin = UInt8(LXW_BORDER_THIN.rawValue)
}
