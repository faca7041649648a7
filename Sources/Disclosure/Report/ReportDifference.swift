/// A cell of a published report whose figure is another now. Publishing froze it; the difference is shown.
public struct ReportDifference: Hashable, Sendable {
  /// A cell of one of the three tables.
  public enum Place: Hashable, Sendable {
    case table2(Table2Cell)
    case table3(AnnualRow, AnnualColumn)
    case table4(DisputeKind, DisputeColumn)
  }

  public let place: Place
  /// Nil where it was left blank.
  public let published: ReportFigure?
  /// As counted or entered now; nil where it is blank.
  public let now: ReportFigure?

  /// Nil when both are the same.
  init?(_ place: Place, published: ReportFigure?, now: ReportFigure?) {
    guard published != now else { return nil }
    self.place = place
    self.published = published
    self.now = now
  }
}

extension AnnualReport {
  /// The cells, in the order of the form, where this report of a year differs from the one published for it.
  public func differences(from published: AnnualReport) -> [ReportDifference] {
    table2Differences(published.table2) + table3Differences(published.table3)
      + table4Differences(published.table4)
  }

  private func table2Differences(_ published: Table2?) -> [ReportDifference] {
    form.table2Cells.compactMap { cell in
      ReportDifference(.table2(cell), published: published?[cell], now: table2?[cell])
    }
  }

  private func table3Differences(_ published: Table3) -> [ReportDifference] {
    form.rows.flatMap { row in
      AnnualColumn.allCases.compactMap { column in
        ReportDifference(
          .table3(row, column), published: published[row, column].map { .count($0) },
          now: table3[row, column].map { .count($0) })
      }
    }
  }

  private func table4Differences(_ published: Table4) -> [ReportDifference] {
    DisputeKind.allCases.flatMap { kind in
      DisputeColumn.allCases.compactMap { column in
        ReportDifference(
          .table4(kind, column), published: published[kind, column].map { .count($0) },
          now: table4[kind, column].map { .count($0) })
      }
    }
  }
}
