import Disclosure

extension InspectionDocument {
  /// The tables of the text and of the annexes as sheets.
  ///
  /// - Parameter standing: whether the report can still change; each sheet says so.
  public func sheets(_ standing: InspectionStanding) -> [SpreadsheetTable] {
    let inText = parts.flatMap(\.tables).enumerated().map { index, table in
      sheet("表\(index + 1)", table.caption ?? "", table, standing)
    }
    let inAnnexes = annexes.flatMap { annex in
      annex.tables.enumerated().map { index, table in
        let place = annex.tables.count > 1 ? "附件\(annex.number)-\(index + 1)" : "附件\(annex.number)"
        return sheet(place, annex.title + (table.caption ?? ""), table, standing)
      }
    }
    return inText + inAnnexes
  }

  private func sheet(
    _ name: String, _ title: String, _ table: DocumentTable, _ standing: InspectionStanding
  ) -> SpreadsheetTable {
    SpreadsheetTable(
      name: name, title: "\(report.year)年度　\(title)" + (standing.mark.map { "（\($0)）" } ?? ""), table: table,
      frozenColumns: 1)
  }
}
