import Disclosure

/// What was found to be opened, and is not public yet: it leaves the worksheet, but not the office's duty (Art. 18).
extension Office {
  /// The papers and items that the latest inspection of them opened and whose publication is not on record.
  ///
  /// Each with that finding; the papers by number, then the items by the day of the reply.
  public func openedUnpublished() throws(StoreError) -> [InspectionEntry] {
    try database.transaction(.deferred) { () throws(StoreError) in
      let inspections = try inspections(through: .max)
      guard let last = inspections.keys.max() else { return [] }
      return try openedUnpublished(inspections, try papers(), through: last)
    }
  }

  /// The same inside a transaction, by the inspections up to a year.
  func openedUnpublished(
    _ inspections: [Int: InspectionEntries], _ papers: [Paper], through year: Int
  ) throws(StoreError) -> [InspectionEntry] {
    let history = InspectionHistory(inspections, papers, year: year)
    let entries = try withheld(history, papers, through: year)
    return entries.map { $0.with(history.latest(of: $0.subject)) }.filter { history.isPending($0, papers) }
  }
}
