import Disclosure

/// Writing the projection: what lists and reports read, in the transaction of the event that changed it.
extension Office {
  /// The state of a case and its deadline from its events.
  func standing(
    of events: [CaseEvent], stream: String, calendars: OfficeCalendars? = nil
  ) throws(StoreError) -> (state: CaseState, deadline: Deadline) {
    let calendars = calendars ?? self.calendars
    let state = try StoreError.reckoning { () throws(CalendarError) in
      try CaseState.replay(events, calendars: calendars)
    }
    guard let state else {
      throw .unreadableRecord(stream: stream, sequence: 1, reason: "the case does not begin with its receipt")
    }
    let deadline = try StoreError.reckoning { () throws(CalendarError) in
      try Clock.deadline(of: state, calendars: calendars)
    }
    return (state, deadline)
  }

  func insert(_ row: CaseRow) throws(StoreError) {
    let parts = CaseNumber(row.number).yearAndSerial
    try run(
      """
      INSERT INTO cases (
        id, version, number, number_key, year, serial, reference, type, organ, applicant, applicant_kind, subject,
        unit, arrived_on, received_on, stage, holds, outcome, is_open, due, is_due_provisional, awaiting, act_by,
        is_act_by_provisional, other_end, is_counted, counted_row, counted_on, irregularities, ledger_digest
      ) VALUES (
        $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
        $24, $25, $26, $27, $28, $29, $30
      )
      """,
      [
        row.id, row.version, row.number, CaseNumber(row.number).key, parts?.year, parts?.serial, row.reference,
        row.type.rawValue,
      ] + row.changing + [row.ledgerDigest])
  }

  func update(_ row: CaseRow) throws(StoreError) {
    try run(
      """
      UPDATE cases SET version = $2, organ = $3, applicant = $4, applicant_kind = $5, subject = $6, unit = $7,
        arrived_on = $8, received_on = $9, stage = $10, holds = $11, outcome = $12, is_open = $13, due = $14,
        is_due_provisional = $15, awaiting = $16, act_by = $17, is_act_by_provisional = $18, other_end = $19,
        is_counted = $20, counted_row = $21, counted_on = $22, irregularities = $23
      WHERE id = $1
      """, [row.id, row.version] + row.changing)
  }

  /// Writes the disputes of a case or of the stream of a dispute without case.
  func project(_ disputes: [Dispute], stream: String, caseID: Int?) throws(StoreError) {
    let calendar = calendars.national
    for dispute in disputes {
      let limit = try StoreError.reckoning { () throws(CalendarError) in try dispute.officeLimit(on: calendar) }
      try run(
        """
        INSERT INTO disputes (
          stream, id, case_id, kind, filed_on, concluded_on, result, limit_topic, limit_from, limit_end,
          is_limit_provisional
        ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
          ON CONFLICT (stream, id) DO UPDATE SET kind = excluded.kind, filed_on = excluded.filed_on,
            concluded_on = excluded.concluded_on, result = excluded.result, limit_topic = excluded.limit_topic,
            limit_from = excluded.limit_from, limit_end = excluded.limit_end,
            is_limit_provisional = excluded.is_limit_provisional
        """,
        [
          stream, dispute.id, caseID, dispute.kind.rawValue, dispute.filedOn, dispute.concludedOn,
          dispute.result?.rawValue, limit?.rule.topic.rawValue, limit?.from, limit?.end.day,
          limit?.end.isProvisional == true ? 1 : 0,
        ])
    }
  }
}

extension CaseRow {
  /// The columns that an event may change, in the order of the statements above.
  fileprivate var changing: [(any Bindable)?] {
    [
      organ, applicant, applicantKind.rawValue, subject, unit, arrivedOn, receivedOn, stage.rawValue,
      holds.map(\.rawValue).joined(separator: ","), outcome?.rawValue, isOpen ? 1 : 0, due?.day,
      due?.isProvisional == true ? 1 : 0, awaiting, actBy?.day, actBy?.isProvisional == true ? 1 : 0, otherEnd,
      isCounted ? 1 : 0, countedRow?.rawValue, countedOn, irregularities,
    ]
  }
}
