import Disclosure

/// Checks of the list of disputes.
extension Office {
  /// The disputes of one case, or the one of a stream of its own.
  func verifyDisputes(_ disputes: [Dispute], in stream: RecordStream) throws(VerificationStop) {
    let listed = try verifying { () throws(StoreError) in try storedDisputes(in: stream) }
    let rows = try verifying { () throws(StoreError) in try disputeRows(disputes, in: stream, calendars) }
    let expected = rows.map { $0.values.map { $0?.databaseValue } }
    guard listed != expected else { return }
    for index in 0..<max(listed.count, expected.count) {
      try compare(index < listed.count ? listed[index] : nil, index < expected.count ? expected[index] : nil)
    }
  }

  private func compare(_ listed: [DatabaseValue?]?, _ expected: [DatabaseValue?]?) throws(VerificationStop) {
    let (left, right) = (listed?[1] ?? nil, expected?[1] ?? nil)
    let dispute = text(right ?? left)
    guard let listed, let expected, left == right else {
      throw .found(.disputeDiffers(dispute: dispute, column: "id", listed: text(left), events: text(right)))
    }
    for (column, values) in zip(DisputeRow.columns, zip(listed, expected)) where values.0 != values.1 {
      throw .found(
        .disputeDiffers(dispute: dispute, column: column, listed: text(values.0), events: text(values.1)))
    }
  }

  private func text(_ value: DatabaseValue?) -> String {
    switch value {
    case nil: ""
    case .integer(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The disputes without a case, and that no row is of a stream that is not there.
  func verifyDisputes(_ streams: RecordStreams) throws(VerificationStop) {
    for id in streams.disputes.sorted() {
      let events = try verifiedRecords(in: .dispute(id), of: CaseFact.self).map(\.event)
      try verifyDisputes(Dispute.alone(events).map { [$0] } ?? [], in: .dispute(id))
    }
    try database.forEachRow("SELECT stream, id FROM disputes ORDER BY stream, id") {
      (row: Row) throws(VerificationStop) in
      let id = row.text(1)
      let isKnown =
        switch RecordStream(row.text(0)) {
        case .caseFile(let id): try isListed(id)
        case .dispute(let id): streams.disputes.contains(id)
        case .office, .topic, .catalogue, .inspection, nil: false
        }
      guard !isKnown else { return }
      throw .found(.disputeDiffers(dispute: id, column: "id", listed: id, events: ""))
    }
  }
}
