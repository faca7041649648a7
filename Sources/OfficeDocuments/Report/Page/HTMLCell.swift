/// A cell of a table on a page.
struct HTMLCell {
  let text: String
  var isHeading = false
  var columns = 1
  var rows = 1
  /// For the style sheet.
  var role: String?

  static func heading(_ text: String, columns: Int = 1, rows: Int = 1, role: String? = nil) -> HTMLCell {
    HTMLCell(text: text, isHeading: true, columns: columns, rows: rows, role: role)
  }

  var html: String {
    let tag = isHeading ? "th" : "td"
    let spans =
      (columns > 1 ? " colspan=\"\(columns)\"" : "") + (rows > 1 ? " rowspan=\"\(rows)\"" : "")
      + (role.map { " class=\"\($0)\"" } ?? "")
    return "<\(tag)\(spans)>\(text.escapedForMarkup)</\(tag)>"
  }
}
