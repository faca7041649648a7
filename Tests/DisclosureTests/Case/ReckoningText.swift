import Disclosure

/// A reckoning as lines of text, everything that it says on each, for comparing it whole.
///
/// `2025-03-06…2025-03-12 第1–5日 计5个工作日 周末2日 〔条例第三十三条第二款〕`; ※ is an interpretation, ？ provisional.
enum ReckoningText {
  static func text(of deadline: Deadline) -> String {
    deadline.reckoning.map(line).joined(separator: "\n")
  }

  static func line(_ line: ReckoningLine) -> String {
    let days = line.first == line.last ? line.first.iso : "\(line.first.iso)…\(line.last.iso)"
    let parts = [
      days, kind(line.kind), line.text, line.weekendDays > 0 ? "周末\(line.weekendDays)日" : "",
      line.articles.isEmpty ? "" : "〔\(line.articles.map(\.short).joined(separator: "、"))〕",
      line.source.map { "据\($0)" } ?? "", line.isInterpretation ? "※" : "", line.isProvisional ? "？" : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func kind(_ kind: ReckoningLine.Kind) -> String {
    switch kind {
    case .mark: "·"
    case .counted(let ordinals) where ordinals.count == 1: "第\(ordinals.lowerBound)日"
    case .counted(let ordinals): "第\(ordinals.lowerBound)–\(ordinals.upperBound)日"
    case .rest: "休"
    case .paused(let workingDays): "停\(workingDays)日"
    case .end: "止"
    }
  }
}
