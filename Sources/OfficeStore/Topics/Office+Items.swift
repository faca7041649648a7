import Disclosure

/// Writing the list of items, in the transaction of the event that changed it.
extension Office {
  private static let insertItem = """
    INSERT INTO request_items (\(ItemRow.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """
  private static let updateItem = """
    UPDATE request_items SET (content, document_number, outcome, grounds, answered_on, is_withheld)
      = ($3, $4, $5, $6, $7, $8) WHERE case_id = $1 AND number = $2
    """

  func storedItems(ofCase id: Int) throws(StoreError) -> [ItemRow] {
    try database.rows(
      "SELECT \(ItemRow.columns) FROM request_items WHERE case_id = $1 ORDER BY number", [id]
    ) { (row: Row) throws(StoreError) in ItemRow(row) }
  }

  /// The items of a new case, which are found by their keys and grouped later, together with others.
  func insert(_ items: [ItemRow]) throws(StoreError) {
    for item in items { try run(Self.insertItem, item.values) }
  }

  /// Brings the items of a case up to its state; those that ask for something else than before are grouped anew.
  func project(_ items: [ItemRow], ofCase id: Int) throws(StoreError) {
    let stored = try storedItems(ofCase: id)
    guard stored != items else { return }
    let gone = stored.filter { old in !items.contains { $0.reference == old.reference && $0.asksFor(old) } }
    let new = items.filter { item in !stored.contains { $0.reference == item.reference && $0.asksFor(item) } }
    let mates = try topicMates(of: gone.map(\.reference))
    for item in gone { try remove(item) }
    for item in items { try run(new.contains(item) ? Self.insertItem : Self.updateItem, item.values) }
    for item in new { try addKeys(of: item) }
    try regroup(around: new, and: mates.subtracting(gone.map(\.reference)))
  }

  func remove(_ item: ItemRow) throws(StoreError) {
    try removeKeys(of: item)
    try run(
      "DELETE FROM request_items WHERE case_id = $1 AND number = $2",
      [item.reference.caseID, item.reference.item])
  }
}

extension ItemRow {
  fileprivate func asksFor(_ other: ItemRow) -> Bool { wording == other.wording }
}
