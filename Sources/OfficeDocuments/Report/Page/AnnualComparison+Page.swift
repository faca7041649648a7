extension AnnualComparison {
  /// The appendix, on a sheet of its own.
  var page: [String] {
    var table = HTMLTable(role: "comparison", widths: [58, 14, 14, 14])
    table.header = [
      [.heading("项目"), .heading("\(thisYear)年"), .heading("\(lastYear)年"), .heading("增减")]
    ]
    table.body = lines.map { line in
      [.heading(line.label, role: "label")]
        + [line.thisYear, line.lastYear, line.change].map { HTMLCell(text: $0 ?? "") }
    }
    return ["<section class=\"appendix\">", "<h2>附：与上年对比</h2>"] + table.lines + [
      "<p class=\"note\">（\(Self.note)）</p>", "</section>",
    ]
  }
}
