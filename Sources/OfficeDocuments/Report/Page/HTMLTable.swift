/// A table on a page. Its header rows stand again on every sheet that the table goes on to; on a screen narrower
/// than the table it moves sideways alone.
struct HTMLTable {
  let role: String
  /// Of each column, in hundredths of the table.
  let widths: [Int]
  var header: [[HTMLCell]] = []
  var body: [[HTMLCell]] = []

  var lines: [String] {
    let head = header.isEmpty ? [] : ["<thead>"] + header.map(line) + ["</thead>"]
    let columns = widths.map { "<col style=\"width: \($0)%\">" }.joined()
    return ["<div class=\"wide\">", "<table class=\"\(role)\">", "<colgroup>\(columns)</colgroup>"] + head
      + ["<tbody>"] + body.map(line) + ["</tbody>", "</table>", "</div>"]
  }

  private func line(_ cells: [HTMLCell]) -> String { "<tr>\(cells.map(\.html).joined())</tr>" }
}
