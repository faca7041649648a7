import Disclosure

extension Office {
  /// Puts files into the volume of a case: all of them or, where one does not go in, none.
  ///
  /// - Parameters:
  ///   - files: at least one.
  ///   - row: the case as the caller saw it.
  ///   - entry: who puts them there, and when.
  /// - Returns: the case as it is now.
  /// - Throws: ``StoreError``, as ``record(_:on:of:by:)``, and `attachmentUnfit`.
  @discardableResult
  public func attach(
    _ files: [NewAttachment], to row: CaseRow, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    for file in files where file.bytes.count > NewAttachment.largest || file.attached(content: "").flaw != nil
    {
      throw .attachmentUnfit(file.name)
    }
    return try changing { () throws(StoreError) in
      var row = row
      for file in files {
        let facts = file.attached(content: try store(file.bytes))
        row = try append(.attached(facts), on: entry.today, to: row, by: entry)
      }
      return row
    }
  }
}
