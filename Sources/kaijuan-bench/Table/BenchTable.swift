/// Measurements as a table in Markdown: a line for each figure, and one more for each further floor.
enum BenchTable {
  private static let header = [
    "figure", "cases", "measured", "target", "beside it", "measured", "ratio", "verdict",
  ]

  static func lines(_ measurements: [Measurement]) -> [String] {
    let rule = header.indices.map { [1, 6].contains($0) ? "--:" : "---" }
    return [line(header), line(rule)] + measurements.flatMap(rows).map(line)
  }

  private static func rows(_ measurement: Measurement) -> [[String]] {
    let first = [
      measurement.figure, measurement.cases.map(grouped) ?? "", measurement.measured?.text ?? "not measured",
      measurement.target?.text ?? "",
    ]
    let floors = measurement.floors.map { cells($0, measurement) }
    let rest = floors.dropFirst().map { ["", "", "", ""] + $0 + [""] }
    return [first + (floors.first ?? ["", "", ""]) + [measurement.verdict.rawValue]] + rest
  }

  private static func cells(_ floor: Floor, _ measurement: Measurement) -> [String] {
    switch floor.standing {
    case .measured(let quantity):
      let ratio = measurement.measured.flatMap { floor.ratio(of: $0) }.map(times) ?? ""
      return [floor.name, quantity.text, ratio]
    case .notPresent: return [floor.name, "not present", ""]
    case .otherAnswer: return [floor.name, "another answer", ""]
    }
  }

  /// How many times the floor's cost: below 0.1 the other way round reads better.
  private static func times(_ ratio: Double) -> String {
    ratio < 0.1 ? "1 / \(FigureScale.digits(1 / ratio))" : "\(FigureScale.digits(ratio)) ×"
  }

  /// `1,000,000`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? ",\(digit)" : String(digit)
    }.joined()
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
