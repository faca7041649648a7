import Disclosure

/// What stands against the destruction of a case.
extension Office {
  private static let sharing = """
    SELECT DISTINCT cases.id, cases.number FROM letters AS own
      JOIN letters AS other ON other.content = own.content AND other.case_id <> own.case_id
      JOIN cases ON cases.id = other.case_id
      WHERE own.case_id = $1 ORDER BY cases.id
    """

  /// - Parameters:
  ///   - file: the case.
  ///   - others: the ids of cases that are to go with it.
  ///   - today: the day on which it would be destroyed.
  func obstacles(
    toErasing file: CaseFile, with others: Set<Int>, on today: Day
  ) throws(StoreError) -> [ErasureObstacle] {
    let staying = try database.rows(Self.sharing, [file.row.id]) { (row: Row) throws(StoreError) in
      (id: row.integer(0), number: row.text(1))
    }.filter { !others.contains($0.id) }
    return Self.obstacles(in: file, on: today)
      + (staying.isEmpty ? [] : [.letterShared(with: staying.map(\.number))])
  }

  private static func obstacles(in file: CaseFile, on today: Day) -> [ErasureObstacle] {
    let state = file.state
    var obstacles: [ErasureObstacle] = state.holds.map { .onHold($0) }
    if state.stage != .archived { obstacles.append(.notArchived(state.stage)) }
    obstacles += state.disputes.filter { $0.concludedOn == nil }.map { .disputeOpen($0.id) }
    if let last = state.retainedThrough, last >= today { obstacles.append(.retained(through: last)) }
    if state.stage == .archived, state.retentionYears == nil { obstacles.append(.retentionUnknown) }
    return obstacles
  }
}
