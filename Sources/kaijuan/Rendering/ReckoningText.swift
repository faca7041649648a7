import Disclosure
import Terminal

/// A reckoning (计算过程) as a page that can be put before a court.
enum ReckoningText {
  static func lines(_ reckoning: [ReckoningLine]) -> [String] {
    var table = TextTable(columns: [
      TextColumn("日期"), TextColumn("计算"), TextColumn("第几日"), TextColumn("依据"),
    ])
    for line in reckoning { table.append([days(line), text(line), ordinals(line), basis(line)]) }
    return table.lines
  }

  private static func days(_ line: ReckoningLine) -> String {
    guard line.first != line.last, line.kind != .mark else {
      return "\(line.first.iso) \(line.first.weekday.name)"
    }
    return "\(line.first.iso) 至 \(line.last.iso)"
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

  static func json(_ reckoning: [ReckoningLine]) -> JSONOutput {
    .list(
      reckoning.map { line in
        .object([
          "first": .text(line.first.iso), "last": .text(line.last.iso), "text": .text(line.text),
          "weekendDays": .integer(line.weekendDays), "articles": .list(line.articles.map { .text($0.short) }),
          "source": .optional(line.source), "isInterpretation": .flag(line.isInterpretation),
          "isProvisional": .flag(line.isProvisional), "workingDays": .optional(workingDays(line)),
        ])
      })
  }

  private static func workingDays(_ line: ReckoningLine) -> Int? {
    switch line.kind {
    case .counted(let ordinals): ordinals.count
    case .mark, .rest, .paused, .end: nil
    }
  }
}
