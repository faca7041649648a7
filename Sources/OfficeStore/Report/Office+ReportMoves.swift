import Disclosure

/// What entries after a publication did to a year's figures, found by reading each stream up to the publication and
/// whole.
extension Office {
  /// - Parameter event: the publication's place in the record.
  func moves(in year: Int, since event: Int) throws(StoreError) -> ReportMoves {
    var (cases, disputes): ([ReportMoves.MovedCase], Set<ReportMoves.MovedDispute>) = ([], [])
    for stream in try streams(after: event) {
      switch stream {
      case .office, .topic, .catalogue, .inspection: continue
      case .caseFile(let id):
        guard try mayCount(id, stream, by: Day.lastDay(ofYear: year)) else { continue }
        let (before, after) = (try counted(id, through: event), try counted(id, through: .max))
        if let move = Self.move(before, after, year) { cases.append(move) }
        disputes.formUnion(Self.moves(before?.disputes ?? [], after?.disputes ?? [], year))
      case .dispute:
        let (before, after) = (try alone(stream, through: event), try alone(stream, through: .max))
        disputes.formUnion(Self.moves(before, after, year))
      }
    }
    return ReportMoves(
      cases: cases, disputes: disputes.sorted { $0.dispute.utf8.lexicographicallyPrecedes($1.dispute.utf8) })
  }

  /// The streams with an event after one, by their first.
  private func streams(after event: Int) throws(StoreError) -> [RecordStream] {
    try database.rows(
      "SELECT stream FROM events WHERE id > $1 GROUP BY stream ORDER BY min(id)", [event]
    ) { (row: Row) throws(StoreError) in RecordStream(row.text(0)) }.compactMap(\.self)
  }

  /// A case that came after a year was never in its report, and is not read, unless its receipt was corrected: then it
  /// may have been of another year before.
  private func mayCount(_ id: Int, _ stream: RecordStream, by day: Day) throws(StoreError) -> Bool {
    try database.row(Self.countableByYearEnd, [id, day, stream.name]) {
      (_: Row) throws(StoreError) in true
    } ?? false
  }

  private static let countableByYearEnd = """
    SELECT 1 FROM cases WHERE id = $1 AND (arrived_on <= $2 OR received_on <= $2
      OR EXISTS (SELECT 1 FROM events WHERE stream = $3 AND kind = 'received' AND seq > 1))
    """

  private struct Counted {
    let row: CaseRow
    let disputes: [Dispute]
  }

  private func counted(_ id: Int, through event: Int) throws(StoreError) -> Counted? {
    let stream = RecordStream.caseFile(id)
    let events = try caseEvents(in: stream, through: event)
    guard !events.isEmpty else { return nil }
    let (state, deadline) = try standing(of: events, in: stream)
    let row = CaseRow(id: id, events: events, state: state, deadline: deadline)
    return Counted(row: row, disputes: row.type == .disclosure ? state.disputes : [])
  }

  private func alone(_ stream: RecordStream, through event: Int) throws(StoreError) -> [Dispute] {
    Dispute.alone(try caseEvents(in: stream, through: event)).map { [$0] } ?? []
  }

  private static func move(
    _ before: Counted?, _ after: Counted?, _ year: Int
  ) -> ReportMoves.MovedCase? {
    let rows = (before?.row.annualRows(of: year) ?? [], after?.row.annualRows(of: year) ?? [])
    guard let row = after?.row, rows.0 != rows.1 else { return nil }
    return ReportMoves.MovedCase(
      number: row.number, kind: row.applicantKind, before: rows.0, after: rows.1)
  }

  private static func moves(
    _ before: [Dispute], _ after: [Dispute], _ year: Int
  ) -> [ReportMoves.MovedDispute] {
    Set((before + after).map { DisputeName(kind: $0.kind, id: $0.id) }).compactMap { name in
      let states = (name.state(in: before, year), name.state(in: after, year))
      guard states.0 != states.1 else { return nil }
      return ReportMoves.MovedDispute(
        dispute: name.id, kind: name.kind, before: states.0, after: states.1)
    }
  }
}

/// What tells one dispute of a case from another.
private struct DisputeName: Hashable {
  let kind: DisputeKind
  let id: String

  /// The state of the dispute at the end of a year; nil where it counts as none.
  func state(in disputes: [Dispute], _ year: Int) -> DisputeState? {
    guard let dispute = disputes.last(where: { $0.id == id }), dispute.kind == kind else { return nil }
    var conclusion: DisputeCounting.Conclusion?
    if let day = dispute.concludedOn, let result = dispute.result {
      conclusion = DisputeCounting.Conclusion(day: day, result: result)
    }
    return DisputeCounting.state(filedOn: dispute.filedOn, conclusion: conclusion, year: year)
  }
}
