import Disclosure

/// This year's figures beside last year's. It is no part of the official form and stands behind it.
public struct AnnualComparison: Sendable {
  /// One figure in both years.
  public struct Line: Hashable, Sendable {
    /// What the figure is, as a sentence names it.
    public let label: String
    /// As the report prints it; nil where that year's form or table has none.
    public let lastYear: String?
    /// As the report prints it; nil where the cell is blank.
    public let thisYear: String?
    /// With its sign; nil where one of the two is missing.
    public let change: String?
  }

  /// The report year before.
  public let lastYear: Int
  /// The report year.
  public let thisYear: Int
  /// In the form's order, without those of two noughts.
  public let lines: [Line]

  /// Nil without last year's report.
  public init?(_ document: AnnualDocument) {
    guard let before = document.lastYear else { return nil }
    let report = document.report
    lastYear = before.year
    thisYear = report.year
    lines = Self.figures(of: report.form).compactMap { label, figure in
      Line(label, figure, before[figure], report[figure])
    }
  }

  /// How to read the lines.
  public static let note = "两年均为0的略去；表三为总计栏"

  private static func figures(of form: AnnualForm) -> [(String, AnnualFigure)] {
    let disclosed = form.table2Cells.map { cell in
      ("\(cell.row.name(in: form))，\(cell.heading(in: form))", AnnualFigure.disclosed(cell))
    }
    let applications = form.lines.compactMap { line in
      line.item.map { ($0.label, AnnualFigure.applications($0, .column(.total))) }
    }
    let disputes = DisputeKind.allCases.flatMap { kind in
      DisputeColumn.allCases.map {
        ("\(kind.name)，\($0.name)", AnnualFigure.disputes(.kind(kind), .column($0)))
      }
    }
    return disclosed + applications + disputes
  }
}

extension AnnualComparison.Line {
  /// Nil where both years have nothing.
  fileprivate init?(_ label: String, _ figure: AnnualFigure, _ before: Int?, _ now: Int?) {
    func text(_ value: Int) -> String { figure.isMoney ? Money(fen: value).tenThousandYuan : String(value) }
    guard before ?? 0 != 0 || now ?? 0 != 0 else { return nil }
    self.label = label
    lastYear = before.map(text)
    thisYear = now.map(text)
    change = before.flatMap { before in now.map { $0 - before } }.map { ($0 > 0 ? "+" : "") + text($0) }
  }
}
