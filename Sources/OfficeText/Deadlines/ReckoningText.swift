package import Disclosure
import Terminal

/// A reckoning (计算过程) as a table that can be put before a court.
package enum ReckoningText {
  /// - Parameter columns: terminal cells that a line may take; long texts go on below. Nil keeps each on one line.
  package static func lines(_ reckoning: [ReckoningLine], columns: Int?) -> [String] {
    var table = TextTable(columns: [
      TextColumn("日期"), TextColumn("计算"), TextColumn("第几日"), TextColumn("依据"),
    ])
    let dates = reckoning.map { CellWidth.of(days($0)) }.max() ?? 0
    let widths = columns.map { Self.widths(of: $0 - dates) } ?? [:]
    for line in reckoning {
      table.append([days(line), text(line), ordinals(line), basis(line)], wrappedTo: widths)
    }
    return table.lines
  }

  /// What the dates, the days' numbers (第36-38日) and the lines between leave, shared by text and basis.
  private static func widths(of columns: Int) -> [Int: Int] {
    let rest = max(20, columns - 9 - 3 * 3)
    let text = min(52, rest * 3 / 5)
    return [1: text, 3: rest - text]
  }

  private static func days(_ line: ReckoningLine) -> String {
    guard line.first != line.last, line.kind != .mark else {
      return "\(line.first.iso) \(line.first.weekday.name)"
    }
    return
      "\(line.first.iso) 至 \(line.first.year == line.last.year ? String(line.last.iso.dropFirst(5)) : line.last.iso)"
  }

  private static func text(_ line: ReckoningLine) -> String {
    let weekend = line.weekendDays > 0 ? "，其间\(line.weekendDays)个周末日不计" : ""
    return line.text + weekend + (line.isProvisional && line.kind != .end ? "（暂）" : "")
  }

  private static func ordinals(_ line: ReckoningLine) -> String {
    switch line.kind {
    case .counted(let ordinals):
      ordinals.count == 1 ? "第\(ordinals.lowerBound)日" : "第\(ordinals.lowerBound)-\(ordinals.upperBound)日"
    case .mark, .rest, .paused, .end: ""
    }
  }

  private static func basis(_ line: ReckoningLine) -> String {
    let parts = line.articles.map(\.short) + [line.source].compactMap { $0 }
    return parts.joined(separator: "、") + (line.isInterpretation ? "（本程序的理解）" : "")
  }
}
