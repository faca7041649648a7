import Disclosure

extension CaseRow {
  static let columns = """
    id, version, number, reference, type, organ, applicant, applicant_kind, subject, unit, arrived_on,
    received_on, stage, holds, outcome, is_open, due, is_due_provisional, awaiting, act_by,
    is_act_by_provisional, other_end, is_counted, counted_row, counted_on, irregularities, ledger_digest,
    reckoned_through, channel, handled_by, unit_officer, unproven_since, review_step, proposed_by, retained_through
    """

  init(_ row: Row) {
    id = row.integer(0)
    version = row.integer(1)
    number = row.text(2)
    reference = row.text(3)
    type = row.choice(4, CaseType.disclosure)
    organ = row.text(5)
    applicant = row.text(6)
    applicantKind = row.choice(7, ApplicantKind.other)
    subject = row.text(8)
    unit = row.optionalText(9)
    arrivedOn = row.day(10)
    receivedOn = row.optionalDay(11)
    stage = row.choice(12, Stage.received)
    holds = row.choices(13, Hold.self)
    outcome = row.optionalChoice(14, Outcome.self)
    isOpen = row.integer(15) == 1
    due = row.countedDay(16, provisional: 17)
    awaiting = row.optionalText(18)
    actBy = row.countedDay(19, provisional: 20)
    otherEnd = row.optionalDay(21)
    isCounted = row.integer(22) == 1
    countedRow = row.optionalChoice(23, AnnualRow.self)
    countedOn = row.optionalDay(24)
    irregularities = row.integer(25)
    ledgerDigest = row.optionalText(26)
    reckonedThrough = row.day(27)
    channel = row.optionalChoice(28, ReceiptChannel.self)
    handledBy = row.optionalText(29)
    unitOfficer = row.optionalText(30)
    unprovenSince = row.optionalDay(31)
    reviewAwaits = row.optionalChoice(32, ReviewAwaited.self)
    proposedBy = row.optionalText(33)
    retainedThrough = row.optionalDay(34)
  }
}
